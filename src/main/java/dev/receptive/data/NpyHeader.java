package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an .npy file: a Python dictionary of three entries, such as
 * {@code {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }}, padded with spaces and ended by a line feed.
 *
 * @param order of the bytes in a number
 * @param fortran whether the first axis is the innermost, not the last
 */
record NpyHeader(Claim claim, ByteOrder order, boolean fortran) {

    /** One entry and the comma after it; every quantifier is over single characters, so no text makes it slow. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*+(['\"])(descr|fortran_order|shape)\\1\\s*+:\\s*+('[^']*+'|\"[^\"]*+\"|True|False|\\([0-9L,\\s]*+\\))\\s*+(,?)");

    /** Python 2 wrote {@code 3L} for a long integer. */
    private static final Pattern SIZE = Pattern.compile("\\s*+(\\d{1,18})L?\\s*+(?:,|$)");

    /** A type of several fields is a list of them. */
    private static final Pattern FIELDS = Pattern.compile("(['\"])descr\\1\\s*+:\\s*+\\[");

    private static final Pattern OPEN = Pattern.compile("\\s*+\\{");
    private static final Pattern CLOSE = Pattern.compile("\\s*+}\\s*+");

    private static final Map<String, ElementType> TYPES = Map.ofEntries(
            Map.entry("b1", ElementType.BOOL),
            Map.entry("u1", ElementType.U8),
            Map.entry("i1", ElementType.I8),
            Map.entry("u2", ElementType.U16),
            Map.entry("i2", ElementType.I16),
            Map.entry("u4", ElementType.U32),
            Map.entry("i4", ElementType.I32),
            Map.entry("u8", ElementType.U64),
            Map.entry("i8", ElementType.I64),
            Map.entry("f2", ElementType.F16),
            Map.entry("f4", ElementType.F32),
            Map.entry("f8", ElementType.F64));

    /** What is no number, by the letter of its kind, and the sentence that says so. */
    private static final Map<Character, String> KINDS = Map.of(
            'O', "npy.objects",
            'U', "npy.texts",
            'S', "npy.texts",
            'a', "npy.texts",
            'c', "npy.complex",
            'M', "npy.times",
            'm', "npy.times");

    /**
     * @param name what is read, for sentences
     * @throws Refusal if it is no such dictionary, or the type is none of these
     */
    static NpyHeader parse(String text, String name) {
        if (FIELDS.matcher(text).find()) {
            throw Refusal.of("npy.fields", name);
        }
        Map<String, String> entries = entries(text, name);
        String type = entries.getOrDefault("descr", "");
        String fortran = entries.getOrDefault("fortran_order", "");
        String shape = entries.getOrDefault("shape", "");
        if (!type.matches("(?s)['\"].*") || !fortran.matches("True|False") || !shape.startsWith("(")) {
            throw Refusal.of("npy.header", name, shown(text));
        }
        String descr = type.substring(1, type.length() - 1);
        Claim claim = new Claim(type(descr, name), sizes(shape, text, name));
        return new NpyHeader(
                claim, descr.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, fortran.equals("True"));
    }

    /** Without its padding. */
    private static String shown(String text) {
        return Quoted.brief(text.strip().replaceAll("\\s++", " "));
    }

    private static Map<String, String> entries(String text, String name) {
        Matcher matcher = OPEN.matcher(text);
        boolean sound = matcher.lookingAt();
        Map<String, String> entries = new HashMap<>();
        int at = sound ? matcher.end() : 0;
        String comma = ",";
        matcher.usePattern(ENTRY);
        while (sound && matcher.region(at, text.length()).lookingAt()) {
            sound = comma.equals(",") && entries.put(matcher.group(2), matcher.group(3)) == null;
            comma = matcher.group(4);
            at = matcher.end();
        }
        matcher.usePattern(CLOSE);
        if (!sound || !matcher.region(at, text.length()).matches()) {
            throw Refusal.of("npy.header", name, shown(text));
        }
        return entries;
    }

    /** A byte order and a type; a type of one byte has no order. */
    private static ElementType type(String descr, String name) {
        ElementType type = descr.isEmpty() ? null : TYPES.get(descr.substring(1));
        String kind = type == null && descr.length() > 1 ? KINDS.get(descr.charAt(1)) : null;
        if (kind != null) {
            throw Refusal.of(kind, name, Quoted.brief(descr));
        }
        if (type == null || (type.size() == 1 ? "|<>" : "<>").indexOf(descr.charAt(0)) < 0) {
            throw Refusal.of("data.type", name, Quoted.brief(descr));
        }
        return type;
    }

    private static List<Long> sizes(String shape, String text, String name) {
        String inner = shape.substring(1, shape.length() - 1).strip();
        List<Long> sizes = new ArrayList<>();
        Matcher matcher = SIZE.matcher(inner);
        for (int at = 0; at < inner.length(); at = matcher.end()) {
            if (!matcher.region(at, inner.length()).lookingAt()) {
                throw Refusal.of("npy.header", name, shown(text));
            }
            sizes.add(Long.valueOf(matcher.group(1)));
        }
        return sizes;
    }
}
