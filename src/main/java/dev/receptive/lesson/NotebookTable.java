package dev.receptive.lesson;

import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was answered, as a table for a spreadsheet or for a text.
 *
 * @param lessons in the order of the contents
 */
public record NotebookTable(List<Lesson> lessons, Notebook notebook, Words words) {

    private static final List<String> HEADS = List.of("lesson", "page", "question", "tries", "result");

    public NotebookTable {
        lessons = List.copyOf(lessons);
    }

    /** Comma-separated values, with a byte order mark by which spreadsheets know Chinese. */
    public String csv() {
        return "\uFEFF"
                + rows().stream()
                        .map(row -> row.stream().map(NotebookTable::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** What begins as a formula is none: a spreadsheet would run it. */
    private static String quoted(String cell) {
        String text = cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    public String markdown() {
        List<List<String>> rows = rows();
        StringBuilder text = new StringBuilder(line(rows.get(0)));
        text.append(line(HEADS.stream().map(head -> "---").toList()));
        rows.subList(1, rows.size()).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> row) {
        return row.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The heads, then a row for each question. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS.stream().map(head -> words.say("lesson.table." + head)).toList());
        for (Lesson lesson : lessons) {
            for (Page page : lesson.pages()) {
                page.ask().ifPresent(ask -> rows.add(row(lesson, page, ask)));
            }
        }
        for (DrillKind kind : DrillKind.values()) {
            notebook.drilled().known(kind).ifPresent(drill -> rows.add(row(drill)));
        }
        return rows;
    }

    /** How many questions of a drill there were, and what came of them. */
    private List<String> row(Drill drill) {
        return List.of(
                words.say("drill.all"),
                words.say("drill.series.of", drill.series()),
                words.say(drill.kind().key()),
                String.valueOf(drill.number()),
                words.say("drill.best", drill.best()));
    }

    private List<String> row(Lesson lesson, Page page, Ask ask) {
        GivenAnswer answer = notebook.of(lesson)
                .map(entry -> entry.answers().getOrDefault(page.id(), GivenAnswer.NONE))
                .orElse(GivenAnswer.NONE);
        String title = page.words().title().title().in(words.language());
        return List.of(
                lesson.title().in(words.language()),
                title.isEmpty() ? page.id() : title,
                words.say("lesson.kind." + ask.kind()),
                String.valueOf(answer.tries()),
                words.say("lesson.result." + result(answer)));
    }

    private static String result(GivenAnswer answer) {
        if (answer.right()) {
            return "right";
        }
        return answer.skipped() ? "skipped" : answer.tries() > 0 ? "wrong" : "open";
    }
}
