package se.lagfrist.cli;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.obligation.Question;

/** Says a question in a few lines: what is asked, what may stand there, what depends on it. */
final class QuestionText {

  private static final int MOST = 8;

  private QuestionText() {}

  static List<String> lines(Question question, String caseId) {
    List<String> lines = new ArrayList<>();
    lines.add((caseId.isEmpty() ? "" : caseId + " · ") + question.swedish());
    if (!question.candidates().isEmpty() && question.kind() != Question.Kind.MARK) {
      lines.add("    Möjliga svar: " + some(question.candidates()));
    }
    if (!question.ruleIds().isEmpty()) {
      lines.add("    Svaret avgör: " + some(question.ruleIds()));
    }
    return lines;
  }

  private static String some(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
    return all.size() <= MOST ? first + "." : first + " med flera (" + all.size() + ").";
  }
}
