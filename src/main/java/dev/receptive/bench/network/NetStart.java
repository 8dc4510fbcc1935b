package dev.receptive.bench.network;

import dev.receptive.nn.Initialisation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where weights start.
 *
 * @param initialisation how they are drawn
 * @param seed the same seed gives the same weights, and the same order of the examples
 */
record NetStart(Initialisation initialisation, int seed) {

    static final NetStart USUAL = new NetStart(Initialisation.PYTORCH, 0);

    static List<String> codes() {
        return Stream.of(Initialisation.values()).map(NetStart::code).toList();
    }

    private static String code(Initialisation initialisation) {
        return initialisation.name().toLowerCase(Locale.ROOT);
    }

    String code() {
        return code(initialisation);
    }

    NetStart with(String code) {
        return Stream.of(Initialisation.values())
                .filter(each -> code(each).equals(code))
                .findFirst()
                .map(found -> new NetStart(found, seed))
                .orElseThrow(() -> new IllegalArgumentException("start: no initialisation is called " + code));
    }

    NetStart withSeed(int next) {
        return new NetStart(initialisation, next);
    }
}
