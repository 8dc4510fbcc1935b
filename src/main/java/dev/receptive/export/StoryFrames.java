package dev.receptive.export;

import java.awt.image.BufferedImage;

/** A story from its start to its end. */
final class StoryFrames implements Frames {

    /** The end stays for two seconds. */
    private static final int LAST_HUNDREDTHS = 200;

    private final ExportRequest request;
    private final FrameTimes moments;

    /** One for each thread that paints. */
    private final ThreadLocal<SceneCanvas> canvas;

    StoryFrames(ExportRequest request, FrameTimes moments) {
        this.request = request;
        this.moments = moments;
        this.canvas =
                ThreadLocal.withInitial(() -> new SceneCanvas(new Java2dPainter(request.look()), width(), height()));
    }

    @Override
    public int width() {
        return request.look().width();
    }

    @Override
    public int height() {
        return request.look().height();
    }

    @Override
    public int count() {
        return moments.count();
    }

    @Override
    public int hundredths(int frame) {
        return frame == count() - 1 ? LAST_HUNDREDTHS : request.film().hundredths();
    }

    @Override
    public void paint(int frame, BufferedImage image) {
        canvas.get().paint(request.story().at(moments.seconds(frame)), image);
    }
}
