package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.ReadyMade;
import org.junit.jupiter.api.Test;

/** A photograph through filters that were not learned: edges, then where two of them meet. */
class FixedFiltersTest {

    private static final NetworkExperiment FACE = (NetworkExperiment) ReadyMade.ALL.stream()
            .filter(document -> document.id().equals("face"))
            .findFirst()
            .orElseThrow()
            .setup()
            .experiment();

    /** Of two opposite filters at most one answers; what one finds, the other would have below zero. */
    @Test
    void anEdgeHasOneDirection() {
        NetTrace trace = new NetTrace(FACE);
        int map = 30 * 30;
        for (int place = 0; place < map; place++) {
            assertThat(Math.min(trace.value(1, place), trace.value(1, map + place)))
                    .isZero();
            assertThat(Math.min(trace.value(1, 2 * map + place), trace.value(1, 3 * map + place)))
                    .isZero();
            assertThat(trace.value(0, place)).isEqualTo(-trace.value(0, map + place));
        }
    }

    /** A corner is where the strongest edges of two directions come to more than 2, place by place. */
    @Test
    void aCornerIsWhereTwoEdgesMeet() {
        NetTrace trace = new NetTrace(FACE);
        int pooled = 15 * 15;
        int map = 13 * 13;
        int[][] pairs = {{0, 2}, {0, 3}, {1, 2}, {1, 3}};
        int corners = 0;
        for (int of = 0; of < pairs.length; of++) {
            for (int place = 0; place < map; place++) {
                int middle = (place / 13 + 1) * 15 + place % 13 + 1;
                float edges =
                        trace.value(2, pairs[of][0] * pooled + middle) + trace.value(2, pairs[of][1] * pooled + middle);
                assertThat(trace.value(4, of * map + place) > 0).isEqualTo(edges > 2);
                corners += edges > 2 ? 1 : 0;
            }
        }
        assertThat(corners).isBetween(40, 200);
    }

    @Test
    void itSeesThePictureAsItIs() {
        assertThat(FACE.given().isPicture()).isTrue();
        assertThat(DigitNetwork.first().given().isPicture()).isFalse();
        assertThat(StrokeNetwork.first().given().isPicture()).isFalse();
    }
}
