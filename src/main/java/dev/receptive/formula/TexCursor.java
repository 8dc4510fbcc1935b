package dev.receptive.formula;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Slip;

/** A place in TeX that goes on, sign by sign. */
final class TexCursor {

    private static final String DELIMITERS = "()[]|/.<>";

    private final String tex;
    private int index;

    TexCursor(String tex) {
        this.tex = tex;
    }

    int length() {
        return tex.length();
    }

    int index() {
        return index;
    }

    boolean hasNext() {
        return index < tex.length();
    }

    int take() {
        int sign = tex.codePointAt(index);
        index += Character.charCount(sign);
        return sign;
    }

    boolean isBefore(char sign) {
        return index < tex.length() && tex.charAt(index) == sign;
    }

    /** The name of a command after its backslash: letters, or one other sign; empty at the end. */
    String takeName() {
        int begin = index;
        while (index < tex.length() && isLetter(tex.charAt(index))) {
            index++;
        }
        if (index == begin && index < tex.length()) {
            take();
        }
        return tex.substring(begin, index);
    }

    /** What stands in the braces that follow; empty if none do. */
    String takeGroup() {
        int close = tex.indexOf('}', index);
        if (!isBefore('{') || close < 0) {
            return "";
        }
        String inside = tex.substring(index + 1, close);
        index = close + 1;
        return inside;
    }

    /** Goes over what stands for a bracket, if that follows. */
    boolean takeDelimiter() {
        index = spaces(index);
        if (index < tex.length() && tex.charAt(index) == '\\') {
            index++;
            return !takeName().isEmpty();
        }
        boolean isOne = index < tex.length() && DELIMITERS.indexOf(tex.charAt(index)) >= 0;
        index += isOne ? 1 : 0;
        return isOne;
    }

    void skipChinese() {
        while (index < tex.length() && tex.codePointAt(index) >= 0x2E80) {
            take();
        }
    }

    /** Whether so many arguments follow; one in square brackets may stand before them. Nothing is taken. */
    boolean hasArguments(int count) {
        int from = spaces(index);
        if (count == 1 && from < tex.length() && tex.charAt(from) == '[' && tex.indexOf(']', from) >= 0) {
            from = Math.max(from, spaces(tex.indexOf(']', from) + 1));
        }
        for (int i = 0; i < count; i++) {
            from = spaces(from);
            if (!isArgument(from)) {
                return false;
            }
            from = behind(from);
        }
        return true;
    }

    private boolean isArgument(int from) {
        return from < tex.length()
                && "}&^_$%#".indexOf(tex.charAt(from)) < 0
                && !tex.startsWith("\\\\", from)
                && !tex.startsWith("\\end", from)
                && !tex.startsWith("\\right", from);
    }

    /** Behind a group, a command or a sign; behind everything where a group is not closed. */
    private int behind(int from) {
        if (tex.charAt(from) == '\\') {
            int name = from + 1;
            while (name < tex.length() && isLetter(tex.charAt(name))) {
                name++;
            }
            return Math.min(tex.length(), Math.max(name, from + 2));
        }
        int depth = 0;
        for (int i = from; i < tex.length(); i++) {
            char sign = tex.charAt(i);
            i += sign == '\\' ? 1 : 0;
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tex.length();
    }

    private int spaces(int from) {
        int behind = from;
        while (behind < tex.length() && Character.isWhitespace(tex.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** A mistake at an index, by line and column. */
    Slip slip(int wrong, Sentence what) {
        int line = 1;
        int begin = 0;
        for (int i = tex.indexOf('\n'); i >= 0 && i < wrong; i = tex.indexOf('\n', i + 1)) {
            line++;
            begin = i + 1;
        }
        return new Slip(line, tex.codePointCount(begin, wrong) + 1, what);
    }
}
