package dev.receptive.bench.convolution;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Now;
import dev.receptive.bench.Story;
import dev.receptive.time.Score;
import java.util.OptionalDouble;

/** A convolution looked at from another side: it has the time of the sliding window, and its words. */
interface Retold extends Story {

    /** The same convolution as a kernel that slides. */
    ConvolutionStory told();

    @Override
    default Score score() {
        return told().score();
    }

    @Override
    default Now now(double seconds) {
        return told().now(seconds);
    }

    @Override
    default Bookmark bookmark(double seconds, String size) {
        return told().bookmark(seconds, size);
    }

    @Override
    default OptionalDouble timeOf(Bookmark bookmark) {
        return told().timeOf(bookmark);
    }
}
