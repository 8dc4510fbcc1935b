package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Good files made bad, the same ones in every run: a reader of them gives a value or one sentence that helps, and nothing
 * else. What was said is kept, so that a maintainer can read the strangest of it.
 */
public final class Mutations {

    private static final int LONGEST_SENTENCE = 700;
    private static final long[] EXTREMES = {
        0,
        1,
        -1,
        2,
        255,
        256,
        1000,
        32_768,
        65_535,
        1 << 20,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };

    /** What files are made of where they are text. */
    private static final byte[] SIGNS =
            "0123456789-+.eE[]{}(),:;\"'\\<>|# \n\t\r\0\u0085é\u00FF".getBytes(StandardCharsets.ISO_8859_1);

    private final Map<String, List<String>> said = new LinkedHashMap<>();

    /**
     * Reads mutants of good files.
     *
     * @param good files of one format
     * @param mutants how many
     * @param name of the file, which every sentence must hold
     * @param read refuses or reads
     */
    public void read(List<byte[]> good, int mutants, String name, Consumer<byte[]> read) {
        int refused = 0;
        for (int number = 0; number < mutants; number++) {
            byte[] mutant = mutant(good, number);
            try {
                read.accept(mutant);
            } catch (Refusal e) {
                refused++;
                check(e, name, number);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("mutant " + number + " of " + name + " is neither read nor refused", e);
            }
        }
        assertThat(refused).as("mutants of %s that were refused", name).isGreaterThan(mutants / 20);
    }

    private void check(Refusal refusal, String name, int number) {
        for (Language language : Language.values()) {
            String sentence = Words.in(language).say(refusal.sentence());
            assertThat(sentence.codePoints().allMatch(Visible::isSeen))
                    .as("mutant %d, one line that is seen: %s", number, Visible.of(sentence))
                    .isTrue();
            assertThat(sentence).as("mutant %d", number).contains(name).hasSizeLessThan(LONGEST_SENTENCE);
        }
        said.computeIfAbsent(refusal.sentence().key(), kind -> new ArrayList<>())
                .add(refusal.sentence().toString());
    }

    /** What was said, of the rarest kinds first, and of each kind alike much. */
    public List<String> strangest(int most) {
        int each = Math.max(1, most / Math.max(1, said.size()));
        return said.entrySet().stream()
                .sorted(Comparator.comparing(kind -> kind.getValue().size()))
                .flatMap(kind -> kind.getValue().stream()
                        .distinct()
                        .limit(each)
                        .map(sentence -> kind.getKey() + " (" + kind.getValue().size() + "): " + sentence))
                .limit(most)
                .toList();
    }

    /** The mutant of this number: one good file, changed in one to four places. */
    public static byte[] mutant(List<byte[]> good, int number) {
        Random random = new Random(20_261_125L * 31 + number);
        byte[] bytes = good.get(random.nextInt(good.size()));
        for (int change = random.nextInt(4); change >= 0; change--) {
            byte[] other = good.get(random.nextInt(good.size()));
            bytes = changed(bytes, other, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(17));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, random);
            case 1 -> joined(bytes, at, to, noise(to - at, random));
            case 2 -> joined(bytes, at, to, new byte[0]);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> joined(bytes, at, at, noise(1 + random.nextInt(16), random));
            case 5 -> joined(bytes, to, to, Arrays.copyOfRange(bytes, at, to));
            case 6 ->
                joined(bytes, at, Math.min(bytes.length, at + 1), new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
            case 7 -> extreme(bytes, random);
            default ->
                joined(bytes, at, bytes.length, Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return flipped;
    }

    /** A number of two, four or eight bytes at the end of what it may be, in either order. */
    private static byte[] extreme(byte[] bytes, Random random) {
        int size = 2 << random.nextInt(3);
        ByteBuffer number = ByteBuffer.allocate(Long.BYTES)
                .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .putLong(EXTREMES[random.nextInt(EXTREMES.length)]);
        boolean big = number.order() == ByteOrder.BIG_ENDIAN;
        byte[] part = Arrays.copyOfRange(number.array(), big ? Long.BYTES - size : 0, big ? Long.BYTES : size);
        if (bytes.length < size) {
            return part;
        }
        int at = random.nextInt(bytes.length - size + 1);
        return joined(bytes, at, at + size, part);
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** The bytes with something else in place of those from {@code from} to {@code to}. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
        return joined;
    }
}
