package dev.receptive.bench;

import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A result of one number, or of two as a height and a width.
 *
 * @param numbers one or two
 */
public record Figures(List<Double> numbers) {

    /** More characters than any answer has. */
    private static final int LONGEST = 100;

    private static final Pattern BETWEEN = Pattern.compile("[xX×✕*·;]|\\s+");

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+");

    public Figures {
        numbers = List.copyOf(numbers);
    }

    public static Figures of(double... numbers) {
        return new Figures(DoubleStream.of(numbers).boxed().toList());
    }

    /** As in {@code 19}, {@code 61,706} or {@code 3 × 2}. */
    public String text() {
        return numbers.stream().map(Figures::text).collect(Collectors.joining(" × "));
    }

    /** Several that stand beside each other: where the thousands of one are grouped, those of all are. */
    public static List<String> beside(List<Figures> all) {
        boolean grouped = all.stream()
                .flatMap(each -> each.numbers().stream())
                .anyMatch(number -> isWhole(number) && text(number).indexOf(',') > 0);
        return all.stream()
                .map(each -> each.numbers().stream()
                        .map(number -> grouped && isWhole(number) ? Numerals.beside(number.longValue()) : text(number))
                        .collect(Collectors.joining(" × ")))
                .toList();
    }

    private static String text(double number) {
        return isWhole(number) ? Numerals.count((long) number) : Numerals.cell((float) number);
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE;
    }

    /** Whether it reads the same: what cannot be told apart is no choice. */
    public boolean isAlike(Figures other) {
        return text().equals(other.text());
    }

    /**
     * Whether a person who typed this means it: one number may stand for two that are alike, a decimal comma for a point,
     * and a number of at least two decimals for one that it is rounded from.
     *
     * @throws Refusal if it is no number
     */
    public boolean isTyped(String typed) {
        String text = typed.length() > LONGEST ? typed : typed.strip();
        List<String> parts = numbers.size() == 1 ? List.of(text) : parts(text);
        List<List<BigDecimal>> read = new ArrayList<>();
        for (String part : parts) {
            read.add(readings(part));
        }
        if (read.size() == 1) {
            return numbers.stream().allMatch(number -> means(read.get(0), number));
        }
        boolean all = read.size() == numbers.size();
        for (int i = 0; all && i < read.size(); i++) {
            all = means(read.get(i), numbers.get(i));
        }
        return all;
    }

    /**
     * What an author wrote: {@code 19}, {@code 3 × 2}, or {@code 3} where two are alike.
     *
     * @throws Refusal if it is no number, or not so many
     */
    public static Figures read(String written, int count) {
        List<Double> numbers = new ArrayList<>();
        for (String part : count == 1 ? List.of(written) : parts(written)) {
            numbers.add(readings(part).get(0).doubleValue());
        }
        if (numbers.size() == 1 && count == 2) {
            numbers.add(numbers.get(0));
        }
        if (numbers.size() != count) {
            throw Refusal.of("lesson.choices.count", written, count);
        }
        return new Figures(numbers);
    }

    private static List<String> parts(String text) {
        String[] words = BETWEEN.split(text.replace(',', ';').replace('，', ';').replace('；', ';'), -1);
        List<String> parts =
                Arrays.stream(words).filter(word -> !word.isBlank()).toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }

    /** What a text can mean: a comma stands before decimals, or between thousands. */
    private static List<BigDecimal> readings(String typed) {
        String text = TypedNumber.plain(typed).replace('，', ',').replace("+", "");
        List<BigDecimal> readings = new ArrayList<>();
        if (text.length() <= LONGEST && THOUSANDS.matcher(text).matches()) {
            readings.add(decimal(text.replace(",", "")));
        }
        readings.add(decimal(text.indexOf(',') == text.lastIndexOf(',') ? text.replace(',', '.') : text));
        return readings;
    }

    private static BigDecimal decimal(String text) {
        float value = TypedNumber.parse(text);
        return text.indexOf('/') >= 0 ? new BigDecimal(value) : new BigDecimal(text);
    }

    private static boolean means(List<BigDecimal> readings, double number) {
        return readings.stream().anyMatch(reading -> means(reading, number));
    }

    private static boolean means(BigDecimal typed, double number) {
        if ((float) typed.doubleValue() == (float) number) {
            return true;
        }
        BigDecimal exact = new BigDecimal(number);
        return typed.scale() >= 2
                && exact.setScale(typed.scale(), RoundingMode.HALF_UP).compareTo(typed) == 0;
    }
}
