package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import java.util.List;

/**
 * A term as it stands in a {@link Tray}.
 *
 * @param whole all of it, as {@code 3·0.5}; needed only where the tray has one row
 * @param brief what it comes to, as {@code 1.5}; it stands under the chip, or in it where there is no room for the whole
 * @param counted whether it has arrived
 * @param current whether it is the one that is being taken
 */
public record Chip(List<Inked> whole, String brief, boolean counted, boolean current) {

    /** Of a chip's corners, in units. */
    static final double RADIUS = 6;

    /** A wider text shrinks to this part of the chip. */
    private static final double WIDEST = 0.92;

    public Chip {
        whole = List.copyOf(whole);
    }

    /** A term that is taken as it is: it comes to itself, so nothing stands under it. */
    public static Chip of(Inked term, boolean counted, boolean current) {
        return new Chip(List.of(term), term.text(), counted, current);
    }

    /** Whether what it comes to is not seen in it already. */
    boolean isReckoned() {
        return whole.size() > 1;
    }

    int length() {
        return whole.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** The largest size up to {@code wanted} at which so many monospaced characters fit a box. */
    static double fit(Box box, int characters, double wanted) {
        return Math.min(wanted, box.width() * WIDEST / (characters * Face.MONO_ADVANCE));
    }
}
