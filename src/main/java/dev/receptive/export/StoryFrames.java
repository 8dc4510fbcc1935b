package dev.receptive.export;

import java.awt.image.BufferedImage;

/** A story from its start to its end. */
final class StoryFrames implements Frames {

    /** The end stays for two seconds. */
    private static final int LAST_HUNDREDTHS = 200;

    private final ExportRequest request;
    private final int count;
    private final Java2dPainter painter;

    StoryFrames(ExportRequest request) {
        this.request = request;
        this.count = request.pace().frames(request.story());
        this.painter = new Java2dPainter(request.look());
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
        return count;
    }

    @Override
    public int hundredths(int frame) {
        return frame == count - 1 ? LAST_HUNDREDTHS : request.pace().hundredths();
    }

    @Override
    public void paint(int frame, BufferedImage image) {
        double seconds = request.pace().seconds(request.story(), frame);
        painter.paint(request.story().at(seconds), image);
    }
}
