package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
  private final Choice any;
  private final Facts all;
  private final List<Told.Part> parts = new ArrayList<>(4);

  /** Where a group is kept. */
  private record Place(Choice choice, @Nullable String about, Told.Group group) {}

  /** Where a group is kept that has to do with many facts. */
  private record Shared(Choice choice, Object by) {}

  /**
   * Facts of one kind.
   *
   * @param choice which of them are looked for
   * @param any which of them are, whatever measure they are about
   * @param all all of the kind
   */
  Groups(CaseView view, Choice choice, Choice any, Facts all) {
    this.view = view;
    this.choice = choice;
    this.any = any;
    this.all = all;
  }

  /**
   * Returns what has to do with a fact: is it, concerns it, is what it concerns, or concerns the
   * same or the whole case.
   *
   * @param beside what carries the fact out, or what it carries out; what concerns that has to do
   *     with the fact too
   */
  Told near(Fact anchor, CarriedOut.Beside beside) {
    FactType type = choice.by().factType();
    String id = anchor.id();
    String behind = CaseView.isOfItsOwn(anchor, type) ? null : anchor.concerns();
    if (view.isOfCaseToo(type, anchor)) {
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
      // What names nothing is among those of the case, unless it is about another measure.
      if (named != null && (its == null ? !choice.takes(named, view) : !its.equals(id))) {
        addItself(named);
      }
    }
    if (own && FactType.of(anchor).equals(type)) {
      addItself(anchor);
    }
    addBeside(id, beside);
    return parts.isEmpty() ? Told.NOTHING : new Told(List.copyOf(parts));
  }

  /** Adds what concerns that by which a fact is carried out, together. */
  private void addBeside(String id, CarriedOut.Beside beside) {
    if (beside.own().size() <= FEW) {
      beside.own().forEach(this::addAbout);
    } else {
      addCarried(new Place(choice, id, Told.Group.CARRIED), beside.own());
    }
    if (!beside.shared().isEmpty()) {
      addCarried(new Shared(choice, beside.sharedBy()), beside.shared());
    }
  }

  private void addCarried(Object place, Set<String> by) {
    Daybook book = view.kept(place, Daybook.class, () -> carried(by));
    if (!book.facts().isEmpty()) {
      parts.add(new Told.Part(book, Told.Group.CARRIED, null, 0));
    }
  }

  private Daybook carried(Set<String> by) {
    List<Fact> found = new ArrayList<>();
    for (String id : by) {
      Facts its = all.concerning(id);
      for (int i = 0; i < its.size(); i++) {
        if (its.concerns(i, id) && choice.takes(its.get(i), view)) {
          found.add(its.get(i));
        }
      }
    }
    found.sort(Comparator.comparing(Fact::id));
    return new Daybook(choice.by(), found);
  }

  private void addItself(@Nullable Fact fact) {
    if (fact != null && any.takes(fact, view)) {
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
            new Place(choice, about, Told.Group.ABOUT),
            Daybook.class,
            () -> view.book(choice, all.concerning(about)));
  }
}
