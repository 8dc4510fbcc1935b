package dev.receptive.formula;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Slip;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is wrong in a formula, as far as it can be seen without setting it: what is not closed, not known, or not there. */
final class TexCheck {

    /** Nobody reads a longer one. */
    private static final int LONGEST = 2000;

    private static final int DEEPEST = 24;

    private final TexCommands commands;
    private final TexCursor at;
    private final List<Slip> slips = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    /** What was opened: a brace, {@code \left}, or an environment by its name. */
    private record Opened(String what, boolean isEnvironment, int index) {}

    TexCheck(TexCommands commands, String tex) {
        this.commands = commands;
        this.at = new TexCursor(tex);
    }

    /** All of it, or the first thing after which nothing can be understood. */
    List<Slip> slips() {
        if (at.length() > LONGEST) {
            add(0, "formula.long", LONGEST);
            return slips;
        }
        boolean goesOn = true;
        while (goesOn && at.hasNext()) {
            goesOn = open.size() <= DEEPEST && next();
        }
        if (open.size() > DEEPEST) {
            add(at.index(), "formula.deep");
        } else if (goesOn) {
            open.forEach(opened -> add(opened.index, "formula.open", opened.what));
        }
        return slips;
    }

    private void add(int index, String key, Object... values) {
        add(index, Sentence.of(key, values));
    }

    private void add(int index, Sentence what) {
        slips.add(at.slip(index, what));
    }

    /** Whether what follows can still be understood. */
    private boolean next() {
        int index = at.index();
        int sign = at.take();
        switch (sign) {
            case '\\' -> {
                return command(index);
            }
            case '{' -> open.push(new Opened("{", false, index));
            case '}' -> {
                return close("{", "}", index);
            }
            case '^', '_' -> argument(index, Character.toString(sign));
            case '&' -> cell(index, "&");
            case '$' -> add(index, "formula.dollar");
            case '%' -> add(index, "formula.percent");
            case '#' -> add(index, "formula.sign", "#");
            default -> letter(index, sign);
        }
        return true;
    }

    private void letter(int index, int sign) {
        if (Character.isIdeographic(sign) || (sign >= 0x3000 && sign <= 0x303F) || sign >= 0xFF00) {
            add(index, "formula.chinese", Character.toString(sign));
            at.skipChinese();
        } else if (sign > 0x7E || (sign < ' ' && !Character.isWhitespace(sign))) {
            String text = Character.toString(sign);
            if (!TexLetters.isKnown(text)) {
                add(index, "formula.sign", text);
            }
        }
    }

    private boolean command(int index) {
        String name = at.takeName();
        if (name.isEmpty()) {
            add(index, "formula.backslash");
            return false;
        }
        switch (name) {
            case "\\" -> cell(index, "\\\\");
            case "begin" -> {
                return begin(index);
            }
            case "end" -> {
                return end(index);
            }
            case "left" -> {
                open.push(new Opened("\\left", false, index));
                delimiter(index, "\\left");
            }
            case "right" -> {
                delimiter(index, "\\right");
                return close("\\left", "\\right", index);
            }
            default -> other(index, name);
        }
        return true;
    }

    private void other(int index, String name) {
        if (!commands.isKnown(name)) {
            add(index, commands.unknown(name));
        } else if (TexCommands.isRole(name) && !at.isBefore('{')) {
            add(index, "formula.role", "\\" + name);
        } else if (!at.hasArguments(commands.arguments(name))) {
            add(index, "formula.argument", "\\" + name);
        }
    }

    private void argument(int index, String name) {
        if (!at.hasArguments(1)) {
            add(index, "formula.argument", name);
        }
    }

    private void delimiter(int index, String name) {
        if (!at.takeDelimiter()) {
            add(index, "formula.delimiter", name);
        }
    }

    private void cell(int index, String sign) {
        if (open.stream().noneMatch(Opened::isEnvironment)) {
            add(index, "formula.cell", sign);
        }
    }

    private boolean begin(int index) {
        String name = at.takeGroup();
        if (!TexCommands.isEnvironment(name)) {
            add(index, TexCommands.unknownEnvironment(name));
            return false;
        }
        open.push(new Opened("\\begin{" + name + "}", true, index));
        if (name.equals("array") && at.takeGroup().isEmpty()) {
            add(index, "formula.argument", "\\begin{array}");
        }
        return true;
    }

    private boolean end(int index) {
        String name = at.takeGroup();
        return close("\\begin{" + name + "}", "\\end{" + name + "}", index);
    }

    private boolean close(String begin, String end, int index) {
        Opened last = open.peek();
        if (last == null) {
            add(index, "formula.close", end);
            return false;
        }
        if (!last.what.equals(begin)) {
            add(last.index, "formula.open", last.what);
            return false;
        }
        open.pop();
        return true;
    }
}
