package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * The groups in which many facts are kept, so that what has to do with a fact is not looked for
 * among all: those about the whole case, those about one fact.
 */
final class Groups {

  /** A group of so few is not kept, for it costs nothing to make it again. */
  private static final int FEW = 16;

  private final CaseView view;
  private final Choice choice;
  private final Facts all;
  private final List<Told.Part> parts = new ArrayList<>(4);

  /** Where a group is kept. */
  private record Place(Choice choice, @Nullable String about) {}

  /**
   * Facts of one kind.
   *
   * @param choice which of them are looked for
   * @param all all of the kind
   */
  Groups(CaseView view, Choice choice, Facts all) {
    this.view = view;
    this.choice = choice;
    this.all = all;
  }

  /**
   * Returns what has to do with a fact: is it, concerns it, is what it concerns, or concerns the
   * same or the whole case.
   *
   * @param ofCaseToo whether what concerns the whole case has
   */
  Told near(Fact anchor, boolean ofCaseToo) {
    String id = anchor.id();
    String behind = anchor.concerns();
    if (ofCaseToo) {
      addAbout(null);
    }
    addAbout(id);
    boolean own = behind != null && view.ownKind(anchor, behind);
    if (behind != null && !behind.equals(id)) {
      if (!own) {
        addAbout(behind);
      }
      Fact named = all.named(behind);
      String its = named == null ? null : named.concerns();
      if (its != null && !its.equals(id)) {
        addItself(named);
      }
    }
    if (own && FactType.of(anchor).equals(choice.by().factType())) {
      addItself(anchor);
    }
    return parts.isEmpty() ? Told.NOTHING : new Told(List.copyOf(parts));
  }

  private void addItself(@Nullable Fact fact) {
    if (fact != null && choice.takes(fact, view)) {
      Daybook book = new Daybook(choice.by(), List.of(fact));
      parts.add(new Told.Part(book, Told.Group.ITSELF, fact.id(), 0));
    }
  }

  private void addAbout(@Nullable String about) {
    Daybook book = book(about);
    if (!book.facts().isEmpty()) {
      parts.add(new Told.Part(book, about == null ? Told.Group.CASE : Told.Group.ABOUT, about, 0));
    }
  }

  private Daybook book(@Nullable String about) {
    int many = all.countAbout(about);
    return many <= FEW
        ? view.book(choice, all.concerning(about))
        : view.kept(
            new Place(choice, about),
            Daybook.class,
            () -> view.book(choice, all.concerning(about)));
  }
}
