package dev.receptive.bench;

import dev.receptive.data.ImageSet;
import dev.receptive.figure.Quantity;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import dev.receptive.yaml.TypedGrid;
import dev.receptive.yaml.YamlNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A grid of numbers, what they stand for, and where they come from.
 *
 * @param values {@code [H, W]}
 * @param levels whether they are levels of grey, 0 (black) to 255 (white), and shown in greys; stays so through edits
 * @param source their origin
 * @param fractions what was typed as a fraction and stays one, by its place in the order of the values
 */
public record Numbers(Tensor values, boolean levels, Source source, Map<Integer, Fraction> fractions) {

    /** White. */
    public static final int MAX_LEVEL = 255;

    /**
     * @throws Refusal if there is a level beyond black or white
     */
    public Numbers {
        fractions = Map.copyOf(fractions);
        for (int i = 0; levels && i < values.shape().count(); i++) {
            if (values.at(i) < 0 || values.at(i) > MAX_LEVEL) {
                throw Refusal.of("error.range", Sentence.of("field.level"), values.at(i), 0, MAX_LEVEL);
            }
        }
    }

    public Numbers(Tensor values, boolean levels, Source source) {
        this(values, levels, source, Map.of());
    }

    /** Numbers written out one by one. */
    public static Numbers typed(Tensor values) {
        return new Numbers(values, false, new Source.Typed());
    }

    /** The same as they were typed. */
    public static Numbers typed(TypedGrid grid) {
        return of(grid, new Source.Typed());
    }

    static Numbers of(TypedGrid grid, Source source) {
        return new Numbers(grid.values(), false, source, grid.fractions());
    }

    /** A single number, {@code [1, 1]}. */
    public static Numbers number(float value) {
        return typed(Tensor.of(Shape.of(1, 1), value));
    }

    /**
     * A single number as a person types it.
     *
     * @throws Refusal if it is none
     */
    public static Numbers number(String typed) {
        Map<Integer, Fraction> fraction =
                Fraction.typed(typed).map(written -> Map.of(0, written)).orElse(Map.of());
        return typed(new TypedGrid(Tensor.of(Shape.of(1, 1), TypedNumber.parse(typed)), fraction));
    }

    /** The levels of a picture. */
    public static Numbers picture(Tensor values, Source source) {
        return new Numbers(values, true, source);
    }

    /**
     * One of MNIST's test digits.
     *
     * @throws IndexOutOfBoundsException if there is no such digit
     */
    public static Numbers testDigit(int index) {
        return picture(ImageSet.mnistTest().levels(index), new Source.TestDigit(index));
    }

    public int height() {
        return values.shape().size(0);
    }

    public int width() {
        return values.shape().size(1);
    }

    /** The numbers and how they were written. */
    public TypedGrid grid() {
        return new TypedGrid(values, fractions);
    }

    /** The fraction as which a number was typed. */
    public Optional<Fraction> fraction(int row, int column) {
        return Optional.ofNullable(fractions.get(row * width() + column));
    }

    /** A number as files and programs have it. */
    public String plain(int row, int column) {
        return fraction(row, column).map(Fraction::plain).orElseGet(() -> YamlNumber.of(values.at(row, column)));
    }

    /** A number as a cell shows it. */
    public Quantity quantity(int row, int column) {
        return Quantity.of(values.at(row, column), fraction(row, column));
    }

    /** The same numbers but one; they count as typed from then on. */
    public Numbers with(int row, int column, float value) {
        return with(row, column, number(value));
    }

    /** With a block in the place of others, as far as it finds room. */
    public Numbers with(int row, int column, Numbers block) {
        float[] data = values.toArray();
        Map<Integer, Fraction> typed = new HashMap<>(fractions);
        for (int y = 0; y < Math.min(block.height(), height() - row); y++) {
            for (int x = 0; x < Math.min(block.width(), width() - column); x++) {
                int place = (row + y) * width() + column + x;
                data[place] = block.values().at(y, x);
                typed.remove(place);
                block.fraction(y, x).ifPresent(fraction -> typed.put(place, fraction));
            }
        }
        return edited(new TypedGrid(Tensor.of(values.shape(), data), typed));
    }

    /** Grown with zeros or cut at the bottom and right. */
    public Numbers resized(int height, int width) {
        if (height == height() && width == width()) {
            return this;
        }
        float[] data = new float[height * width];
        Map<Integer, Fraction> typed = new HashMap<>();
        for (int row = 0; row < Math.min(height, height()); row++) {
            for (int column = 0; column < Math.min(width, width()); column++) {
                int place = row * width + column;
                data[place] = values.at(row, column);
                fraction(row, column).ifPresent(fraction -> typed.put(place, fraction));
            }
        }
        return edited(new TypedGrid(Tensor.of(Shape.of(height, width), data), typed));
    }

    /** Other numbers that stand for the same, changed by hand; where nothing changed, it is still what it was. */
    private Numbers edited(TypedGrid next) {
        return next.equals(grid())
                ? this
                : new Numbers(next.values(), levels, Retouching.source(this, next), next.fractions());
    }
}
