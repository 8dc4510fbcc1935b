package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Good bytes made bad: a reader of them gives a value or one sentence that names the file, and nothing else. */
final class Damage {

    private Damage() {}

    /** Reads every beginning of a file; none of them is whole. */
    static void everyLength(byte[] good, String name, Consumer<byte[]> read) {
        for (int length = 0; length < good.length; length++) {
            assertThat(refused(Arrays.copyOf(good, length), name, read))
                    .as("the first %d bytes", length)
                    .isTrue();
        }
    }

    /** Flips every bit of the first bytes, one at a time. */
    static void everyBit(byte[] good, int bytes, String name, Consumer<byte[]> read) {
        int refused = 0;
        for (int bit = 0; bit < 8 * Math.min(bytes, good.length); bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            refused += refused(bad, name, read) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    /** Inverts every byte, one at a time. */
    static void everyByte(byte[] good, String name, Consumer<byte[]> read) {
        int refused = 0;
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] = (byte) ~bad[at];
            refused += refused(bad, name, read) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    /** Changes, cuts, doubles and inserts at random. */
    static void atRandom(byte[] good, int trials, String name, Consumer<byte[]> read) {
        Random random = new Random(20261121);
        int refused = 0;
        for (int trial = 0; trial < trials; trial++) {
            byte[] bad = good.clone();
            for (int hit = random.nextInt(4); hit >= 0; hit--) {
                bad = mutant(bad, random);
            }
            refused += refused(bad, name, read) ? 1 : 0;
        }
        assertThat(refused).isBetween(trials / 10, trials);
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(16, bytes.length - at + 1));
        return switch (random.nextInt(5)) {
            case 0 -> joined(bytes, at, at + length, noise(length, random));
            case 1 -> joined(bytes, at, at + length, new byte[0]);
            case 2 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> joined(bytes, at, at, noise(length, random));
            default ->
                joined(bytes, at, at + Math.min(1, length), new byte[] {
                    "0123456789-[]{}(),:\"'\\ué\u00FF".getBytes(StandardCharsets.ISO_8859_1)[random.nextInt(25)]
                });
        };
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** The bytes with something else in place of those from {@code from} to {@code to}. */
    static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
        return joined;
    }

    private static boolean refused(byte[] bytes, String name, Consumer<byte[]> read) {
        try {
            read.accept(bytes);
            return false;
        } catch (Refusal e) {
            assertThat(e.getMessage()).contains(name).hasSizeLessThan(500).doesNotContain("\n");
            assertThat(Words.in(Language.CHINESE).say(e.sentence())).contains(name);
            return true;
        }
    }
}
