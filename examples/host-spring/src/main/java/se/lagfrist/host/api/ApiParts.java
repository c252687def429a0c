package se.lagfrist.host.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.time.Quarter;

/** What the REST interface needs beside its controllers. */
@Configuration(proxyBeanMethods = false)
class ApiParts implements WebMvcConfigurer {

  // Spring hands on that a field left empty is no day, though its types do not say so.
  @SuppressWarnings("NullAway")
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, LocalDate.class, ApiParts::day);
    registry.addConverter(String.class, Quarter.class, Quarter::parse);
    registry.addConverter(
        String.class,
        ReportApi.Which.class,
        text -> ReportApi.Which.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
    registry.addConverter(
        String.class,
        ReportApi.Format.class,
        text -> ReportApi.Format.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  /**
   * Reads a day; one that no case can hold is refused as early as one that does not exist. A field
   * left empty in a form is no day.
   */
  private static @Nullable LocalDate day(String text) {
    if (text.isBlank()) {
      return null;
    }
    LocalDate day = LocalDate.parse(text);
    if (day.isBefore(CaseFile.FIRST_DAY) || day.isAfter(CaseFile.LAST_DAY)) {
      throw new IllegalArgumentException(text + " is outside 1900 to 2200.");
    }
    return day;
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Lagfrist host")
                .version("1")
                .description(
                    "A small case system. It listens on this computer only and has no log-in, since"
                        + " it is an example. Every question names its day: no answer rests on the"
                        + " clock. What goes wrong is a problem document (RFC 9457) with an"
                        + " errorId that the log has too."));
  }

  /** Every operation may answer with a problem document. */
  @Bean
  OperationCustomizer problemDocuments() {
    return (operation, method) -> {
      ObjectSchema problem = new ObjectSchema();
      for (String field : new String[] {"type", "title", "detail", "instance", "errorId"}) {
        problem.addProperty(field, new StringSchema());
      }
      problem.addProperty("status", new IntegerSchema());
      operation
          .getResponses()
          .addApiResponse(
              "default",
              new ApiResponse()
                  .description("What went wrong and what to do about it, in Swedish")
                  .content(
                      new Content()
                          .addMediaType(
                              "application/problem+json", new MediaType().schema(problem))));
      return operation;
    };
  }
}
