package dev.receptive.bench.pooling;

import dev.receptive.bench.Limits;
import dev.receptive.nn.AdaptiveAvgPool2d;
import dev.receptive.nn.AdaptiveMaxPool2d;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Layer;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Shares;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.OptionalInt;

/**
 * How is pooled, whatever the input. What a kind does not ask for is kept for the kinds that do.
 *
 * @param kind what a window becomes, and how windows are chosen
 * @param slide how a window slides
 * @param counting what counts in a mean
 * @param size rows and columns of an output whose size is chosen, 1 to 32
 */
record PoolRule(PoolKind kind, Slide slide, Counting counting, Extent size) {

    /** The side of a window that slides. */
    static final int WINDOW = 8;

    /** The most that a mean is divided by. */
    static final int DIVISOR = 100;

    /** The most numbers under one window: they are told one by one. */
    static final int NUMBERS = 1024;

    /**
     * @throws Refusal if a number is out of its range, or a mean has gaps
     */
    PoolRule {
        Limits.inRange("field.window.height", slide.window().height(), 1, WINDOW);
        Limits.inRange("field.window.width", slide.window().width(), 1, WINDOW);
        Limits.geometry(slide.steps(), slide.dilation(), slide.border().sides());
        Limits.inRange("field.size.height", size.height(), 1, Limits.TYPED);
        Limits.inRange("field.size.width", size.width(), 1, Limits.TYPED);
        counting.divisor().ifPresent(divisor -> Limits.inRange("field.divisor", divisor, 1, DIVISOR));
        if (kind == PoolKind.AVERAGE && !slide.dilation().equals(Extent.ONE)) {
            throw Refusal.of("error.pool.dilation");
        }
    }

    static PoolRule of(PoolKind kind, Slide slide) {
        return new PoolRule(kind, slide, Counting.USUAL, Extent.square(2));
    }

    PoolRule withKind(PoolKind next) {
        return new PoolRule(next, slide, counting, size);
    }

    /** Another kind, whose windows over an input cover no more numbers than can be told, if some size of the output does that. */
    PoolRule chosen(PoolKind next, Extent input) {
        PoolRule rule = withKind(next);
        while (next.isSized() && rule.most(input) > NUMBERS && rule.size.height() < Limits.TYPED) {
            int side = Math.min(Limits.TYPED, 2 * Math.max(rule.size.height(), rule.size.width()));
            rule = rule.withSize(Extent.square(side));
        }
        return rule;
    }

    /** How many numbers the largest window over an input covers. */
    private long most(Extent input) {
        return (long) rows(input).mostPlaces() * columns(input).mostPlaces();
    }

    PoolRule withSlide(Slide next) {
        return new PoolRule(kind, next, counting, size);
    }

    PoolRule withCounting(Counting next) {
        return new PoolRule(kind, slide, next, size);
    }

    PoolRule withSize(Extent next) {
        return new PoolRule(kind, slide, counting, next);
    }

    /** The same windows, of which the largest number is taken, or the mean. */
    PoolRule taking(boolean max) {
        if (max == kind.isMax()) {
            return this;
        }
        if (kind.slides()) {
            return withKind(max ? PoolKind.MAX : PoolKind.AVERAGE);
        }
        return withKind(max ? PoolKind.ADAPTIVE_MAX : PoolKind.ADAPTIVE_AVERAGE).withSize(outputs());
    }

    /**
     * The same windows, of which the sum is taken.
     *
     * @throws Refusal if the windows do not slide: PyTorch has no such layer
     */
    PoolRule summing() {
        if (!kind.slides()) {
            throw Refusal.of("error.pool.sum");
        }
        return taking(false).withCounting(counting.withDivisor(OptionalInt.of(1)));
    }

    /** Divided by how many numbers count. */
    PoolRule averaging() {
        return withCounting(counting.withDivisor(OptionalInt.empty()));
    }

    /** Whether a mean is divided by 1. */
    boolean sums() {
        return kind == PoolKind.AVERAGE && counting.divisor().equals(OptionalInt.of(1));
    }

    /** What it is called over its output. */
    Sentence name() {
        OptionalInt divisor = kind == PoolKind.AVERAGE ? counting.divisor() : OptionalInt.empty();
        if (divisor.isPresent() && !sums()) {
            return Sentence.of("title.pool.divided", divisor.getAsInt());
        }
        return Sentence.of("title.pool." + (kind.isMax() ? "max" : sums() ? "sum" : "average"));
    }

    /**
     * The layer that computes it.
     *
     * @param input rows and columns of the input
     */
    Layer layer(Extent input) {
        return switch (kind) {
            case MAX -> new MaxPool2d(slide.over(input), slide.ceil());
            case AVERAGE -> new AvgPool2d(slide.over(input), slide.ceil(), counting.padding(), counting.divisor());
            case GLOBAL_AVERAGE -> AdaptiveAvgPool2d.global();
            case ADAPTIVE_AVERAGE -> new AdaptiveAvgPool2d(size);
            case ADAPTIVE_MAX -> new AdaptiveMaxPool2d(outputs());
        };
    }

    /** Rows and columns of an output whose windows do not slide. */
    private Extent outputs() {
        return kind == PoolKind.GLOBAL_AVERAGE ? Extent.ONE : size;
    }

    /** Where the windows stand from top to bottom. */
    Lane rows(Extent input) {
        return kind.slides()
                ? new Lane.Sliding(sliding(input).rows(input.height()))
                : new Lane.Sharing(new Shares(input.height(), outputs().height()));
    }

    /** Where they stand from left to right. */
    Lane columns(Extent input) {
        return kind.slides()
                ? new Lane.Sliding(sliding(input).columns(input.width()))
                : new Lane.Sharing(new Shares(input.width(), outputs().width()));
    }

    /** Windows are at the same places whatever they become. */
    private MaxPool2d sliding(Extent input) {
        return new MaxPool2d(slide.over(input), slide.ceil());
    }

    /**
     * Checks that an input can be pooled.
     *
     * @throws Refusal if the window does not fit it, has too much padding, or covers too many numbers
     */
    void check(Extent input) {
        if (!kind.slides()) {
            long most = most(input);
            if (most > NUMBERS) {
                throw Refusal.of(kind.isSized() ? "error.pool.numbers" : "error.pool.numbers.global", most, NUMBERS);
            }
            return;
        }
        Window2d window = slide.over(input);
        Padding padding = window.padding();
        half("field.padding.top", padding.top(), slide.window().height());
        half("field.padding.bottom", padding.bottom(), slide.window().height());
        half("field.padding.left", padding.left(), slide.window().width());
        half("field.padding.right", padding.right(), slide.window().width());
        fits(
                "field.height",
                window,
                input.height(),
                slide.window().height(),
                slide.dilation().height());
        fits(
                "field.width",
                window,
                input.width(),
                slide.window().width(),
                slide.dilation().width());
    }

    private static void half(String side, int padding, int window) {
        if (padding > window / 2) {
            throw Refusal.of("error.pool.padding", Sentence.of(side), padding, window / 2);
        }
    }

    private static void fits(String axis, Window2d window, int input, int places, int dilation) {
        Padding sides = window.padding();
        int padding = axis.equals("field.height") ? sides.top() + sides.bottom() : sides.left() + sides.right();
        int span = dilation * (places - 1) + 1;
        if (span > input + padding) {
            throw Refusal.of("error.pool.fit", Sentence.of(axis), span, input + padding, input, padding);
        }
    }
}
