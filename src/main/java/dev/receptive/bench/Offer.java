package dev.receptive.bench;

import dev.receptive.data.Pictures;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A ready-made grid.
 *
 * @param name what people read
 * @param source what it stands for
 * @param numbers its numbers, made when they are asked for
 */
public record Offer(Sentence name, Source source, Supplier<Numbers> numbers) {

    /** All that can be an input: presets, photographs, digits. */
    public static List<Offer> inputs() {
        List<Offer> offers = new ArrayList<>();
        for (String name : Presets.inputs()) {
            offers.add(
                    new Offer(Sentence.of("preset.input." + name), new Source.Preset(name), () -> Presets.input(name)));
        }
        for (String name : Pictures.photoNames()) {
            Source source = new Source.Photo(name);
            offers.add(new Offer(
                    Sentence.of("photo." + name), source, () -> Numbers.picture(Pictures.photo(name), source)));
        }
        for (int digit = 0; digit <= 9; digit++) {
            int which = digit;
            Source source = new Source.Digit(digit);
            offers.add(new Offer(
                    Sentence.of("preset.digit", digit), source, () -> Numbers.picture(Pictures.digit(which), source)));
        }
        return offers;
    }

    /** All that can be a kernel. */
    public static List<Offer> kernels() {
        return Presets.kernels().stream()
                .map(name -> new Offer(
                        Sentence.of("preset.kernel." + name), new Source.Preset(name), () -> Presets.kernel(name)))
                .toList();
    }

    /** Whether its numbers are those of a picture, which must be read first. */
    public boolean isPicture() {
        return !(source instanceof Source.Preset);
    }

    /** Whether a grid is this one; numbers typed one by one may come out as a ready-made grid, too. */
    public boolean isShownBy(Numbers grid) {
        return source.equals(grid.source())
                || (source instanceof Source.Preset
                        && grid.source() instanceof Source.Typed
                        && numbers.get().values().equals(grid.values()));
    }
}
