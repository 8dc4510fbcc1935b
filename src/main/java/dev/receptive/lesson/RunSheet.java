package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What whoever teaches a lesson has beside them: what to say, what to ask, what the answer is and which wrong ones to listen
 * for. As Markdown.
 */
public record RunSheet(Lesson lesson, Words words) {

    private static final Pattern LIGHT = Pattern.compile("\\[([^\\]]*)\\]\\(light:[^)]*\\)");

    private static final Pattern ROLE =
            Pattern.compile("\\{(input|kernel|output|focus|gradient)(?:[:\\uFF1A]([^}]*))?}");

    public String markdown() {
        StringBuilder text = new StringBuilder("# " + lesson.title().in(words.language()) + "\n");
        paragraph(text, lesson.sheet());
        for (int number = 0; number < lesson.pages().size(); number++) {
            page(text, number);
        }
        return text.toString();
    }

    private void page(StringBuilder text, int number) {
        Page page = lesson.page(number);
        String title = page.words().title().title().in(words.language());
        text.append("\n## ")
                .append(number + 1)
                .append(title.isEmpty() ? "" : ". " + title)
                .append('\n');
        paragraph(text, page.words().text());
        items(text, page.words().tasks());
        page.ask().ifPresent(ask -> ask(text, page, ask));
        if (!page.words().sheet().isEmpty()) {
            heading(text, "lesson.sheet.note");
            paragraph(text, page.words().sheet());
        }
    }

    private void items(StringBuilder text, List<PlacedTitle> items) {
        text.append(items.isEmpty() ? "" : "\n");
        items.forEach(item -> text.append("- ").append(plain(item)).append('\n'));
    }

    private void ask(StringBuilder text, Page page, Ask ask) {
        Posed posed = ask.pose(Demonstration.of(page.staging()), lesson.seed(page));
        heading(text, "lesson.sheet.ask");
        text.append('\n').append(unmarked(posed.prompt().in(words))).append('\n');
        if (posed.manner() instanceof Manner.Choosing choosing) {
            text.append('\n');
            choosing.options()
                    .forEach(
                            option -> text.append("- ").append(option.in(words)).append('\n'));
        }
        heading(text, "lesson.sheet.answer");
        text.append('\n').append(posed.solution().text().in(words)).append('\n');
        paragraph(text, ask.words().because());
        List<String> wrong = new ArrayList<>();
        posed.misrules().forEach(rule -> wrong.add(wrong(rule.value().text(), words.say(rule.why()))));
        wrong.addAll(choices(posed));
        if (!wrong.isEmpty()) {
            heading(text, "lesson.sheet.listen");
            text.append('\n').append(wrong.stream().distinct().collect(Collectors.joining()));
        }
    }

    /** The wrong choices of which it is known why somebody would choose them. */
    private List<String> choices(Posed posed) {
        List<String> wrong = new ArrayList<>();
        if (posed.manner() instanceof Manner.Choosing choosing
                && posed.misrules().isEmpty()) {
            for (int option = 0; option < choosing.options().size(); option++) {
                String said = choosing.options().get(option).in(words);
                posed.judge(new Reply.Chosen(option)).why().ifPresent(why -> wrong.add(wrong(said, why.in(words))));
            }
        }
        return wrong;
    }

    private String wrong(String said, String why) {
        return "- **" + unmarked(said) + "** – " + unmarked(why) + "\n";
    }

    private void heading(StringBuilder text, String key) {
        text.append("\n**").append(words.say(key)).append("**\n");
    }

    private void paragraph(StringBuilder text, PlacedTitle said) {
        if (!said.isEmpty()) {
            text.append('\n').append(plain(said)).append('\n');
        }
    }

    private String plain(PlacedTitle said) {
        return unmarked(said.in(words.language()).text().strip());
    }

    /** Without what only the stage can show. */
    private String unmarked(String text) {
        String lit = LIGHT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
        return ROLE.matcher(lit)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null
                                ? words.say("prose.role." + found.group(1))
                                : found.group(2).strip()));
    }
}
