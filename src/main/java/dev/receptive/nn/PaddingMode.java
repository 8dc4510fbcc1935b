package dev.receptive.nn;

import java.util.Locale;

/**
 * What a window reads outside the input. Source: PyTorch, {@code padding_mode} of {@code torch.nn.Conv2d}.
 *
 * <pre>
 * ZEROS      0 0 0 | a b c d | 0 0 0
 * REFLECT    d c b | a b c d | c b a      the border itself is not repeated
 * REPLICATE  a a a | a b c d | d d d
 * CIRCULAR   b c d | a b c d | a b c
 * </pre>
 */
public enum PaddingMode {
    ZEROS,
    REFLECT,
    REPLICATE,
    CIRCULAR;

    /** What {@link #source} gives where there is a zero and no input. */
    public static final int ZERO = -1;

    /**
     * The input that stands at an index along one axis.
     *
     * @param index 0 to size − 1 is the input itself; below and above it is padding
     * @param size how many inputs
     * @return 0 to size − 1, or {@link #ZERO}
     * @throws IllegalArgumentException if a reflection would need more inputs than there are
     */
    public int source(int index, int size) {
        if (index >= 0 && index < size) {
            return index;
        }
        return switch (this) {
            case ZEROS -> ZERO;
            case REFLECT -> reflected(index, size);
            case REPLICATE -> index < 0 ? 0 : size - 1;
            case CIRCULAR -> Math.floorMod(index, size);
        };
    }

    /**
     * Refuses padding that this mode cannot fill, as PyTorch does: reflection takes at most size − 1, circular at most
     * size.
     *
     * @throws IllegalArgumentException if a side needs more inputs than there are
     */
    public void check(int before, int after, int size) {
        int most = Math.max(before, after);
        int available = this == REFLECT ? size - 1 : this == CIRCULAR ? size : Integer.MAX_VALUE;
        if (most > available) {
            throw new IllegalArgumentException(
                    "padding: " + word() + " padding of " + most + " needs more than " + size + " inputs");
        }
    }

    /** As PyTorch writes it: {@code reflect}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode that PyTorch writes so. */
    public static PaddingMode ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int reflected(int index, int size) {
        int mirrored = index < 0 ? -index : 2 * (size - 1) - index;
        if (mirrored < 0 || mirrored >= size) {
            throw new IllegalArgumentException("padding: index " + index + " has no reflection in " + size + " inputs");
        }
        return mirrored;
    }
}
