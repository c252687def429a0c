package se.lagfrist.spring;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.json.JsonText;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.json.WhyNotJson;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.time.Quarter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes answers with Jackson in the stable form of {@link TimelineJson}, whatever the mapper is
 * set to, and case files as {@link CaseFileJson} does. Reading is left to {@link CaseFileJson},
 * which names every fault of a case file with its path.
 */
public final class LagfristModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public LagfristModule() {
    super("lagfrist");
    tree(Timeline.class, TimelineJson::tree);
    tree(Explanation.class, TimelineJson::tree);
    tree(Receipt.class, TimelineJson::tree);
    tree(Question.class, TimelineJson::tree);
    tree(WhyNot.class, WhyNotJson::tree);
    addSerializer(CaseFile.class, new CaseFiles());
    addSerializer(ObligationKey.class, new ToStringSerializer(ObligationKey.class));
    addSerializer(Citation.class, new ToStringSerializer(Citation.class));
    addSerializer(Quarter.class, new ToStringSerializer(Quarter.class));
  }

  private <T> void tree(Class<T> type, Function<T, Map<String, @Nullable Object>> form) {
    addSerializer(type, new Trees<>(type, form));
  }

  private static final class Trees<T> extends StdSerializer<T> {

    private final Function<T, Map<String, @Nullable Object>> form;

    Trees(Class<T> type, Function<T, Map<String, @Nullable Object>> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      JsonText.write(out, form.apply(value));
    }
  }

  private static final class CaseFiles extends StdSerializer<CaseFile> {

    CaseFiles() {
      super(CaseFile.class);
    }

    @Override
    public void serialize(CaseFile value, JsonGenerator out, SerializationContext context) {
      out.writeRawValue(CaseFileJson.write(value).strip());
    }
  }
}
