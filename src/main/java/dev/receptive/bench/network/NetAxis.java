package dev.receptive.bench.network;

import dev.receptive.bench.Limits;
import dev.receptive.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** In which way an image is changed as a whole, by a whole number. */
enum NetAxis {
    /** By so many columns; below 0 to the left. */
    RIGHT("right", -14, 14, 1, 0, 2),
    /** By so many rows; below 0 up. */
    DOWN("down", -14, 14, 1, 0, 2),
    /** By so many degrees against the clock. */
    TURN("turn", -180, 180, 5, 0, 45),
    /** To so many percent of its size. */
    SCALE("scale", 50, 200, 5, 100, 25);

    private final String code;
    private final int low;
    private final int high;
    private final int step;
    private final int still;
    private final int mark;

    NetAxis(String code, int low, int high, int step, int still, int mark) {
        this.code = code;
        this.low = low;
        this.high = high;
        this.step = step;
        this.still = still;
        this.mark = mark;
    }

    /** Its name in files and in the words. */
    String code() {
        return code;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    /** The number at which nothing is changed. */
    int still() {
        return still;
    }

    /** Round numbers that are written along it. */
    List<Integer> marks() {
        return IntStream.rangeClosed(Math.floorDiv(low + mark - 1, mark), Math.floorDiv(high, mark))
                .map(index -> index * mark)
                .boxed()
                .toList();
    }

    /** What the number is called. */
    String field() {
        return "field.network.move." + code;
    }

    /** Numbers at equal distances from the least to the most: every one, or every fifth. */
    List<Integer> stops() {
        return IntStream.rangeClosed(0, (high - low) / step)
                .map(stop -> low + stop * step)
                .boxed()
                .toList();
    }

    /** The same with a number that may lie between two of them. */
    List<Integer> stops(int with) {
        return IntStream.concat(stops().stream().mapToInt(Integer::intValue), IntStream.of(with))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /**
     * @throws dev.receptive.words.Refusal if it is out of its range
     */
    void check(int number) {
        Limits.inRange(field(), number, low, high);
    }

    /** What a change by a number is called, as in {@code 6 up}. */
    Sentence said(int number) {
        String way = number < still ? ".less" : number > still ? ".more" : ".still";
        return Sentence.of("network.move." + code + way, Integer.toString(this == SCALE ? number : Math.abs(number)));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(NetAxis::code).toList();
    }

    static NetAxis ofCode(String code) {
        return values()[codes().indexOf(code)];
    }
}
