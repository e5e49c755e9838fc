/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * A made up FCS 3.1 file of three populations of cells and some debris: two scatters and two colours, with spillover.
 *
 * @param events the values, four for each event
 */
record EventFile(float[] events) {

    static final int CHANNELS = 4;
    static final double TOP = 262_144;
    private static final String[] NAMES = {"FSC-A", "SSC-A", "FITC-A", "PE-A"};
    private static final String[] STAINS = {"", "", "CD90", "CD34"};

    /** A file of so many events, the same each time. */
    static EventFile of(int count) {
        var random = new Random(20260302);
        var events = new float[count * CHANNELS];
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(100);
            double size = kind < 18 ? 22_000 : kind < 70 ? 98_000 : kind < 90 ? 135_000 : 160_000;
            double grain = kind < 18 ? 18_000 : kind < 70 ? 52_000 : kind < 90 ? 110_000 : 150_000;
            events[i * CHANNELS] = (float) clamp(size + random.nextGaussian() * size * 0.13);
            events[i * CHANNELS + 1] = (float) clamp(grain + random.nextGaussian() * grain * 0.2);
            double green = colour(random, kind >= 18 && kind < 70 ? 14_000 : kind < 90 ? 300 : 60);
            double red = colour(random, kind >= 70 && kind < 90 ? 9_000 : kind % 13 == 0 ? 2_500 : 90);
            events[i * CHANNELS + 2] = (float) (green + 0.03 * red + random.nextGaussian() * 60);
            events[i * CHANNELS + 3] = (float) (red + 0.18 * green + random.nextGaussian() * 60);
        }
        return new EventFile(events);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(TOP - 1, value));
    }

    private static double colour(Random random, double middle) {
        return middle * Math.exp(random.nextGaussian() * 0.45);
    }

    /** How many events lie in a rectangle of the scatters, from its lower ends to below its upper ones; shares of the axes. */
    int inside(double left, double bottom, double right, double top) {
        int count = 0;
        for (int i = 0; i < events.length; i += CHANNELS) {
            double x = events[i] / TOP;
            double y = events[i + 1] / TOP;
            count += x >= left && x < right && y >= bottom && y < top ? 1 : 0;
        }
        return count;
    }

    /** The file's bytes. */
    byte[] bytes(String sample) {
        int data = events.length * Float.BYTES;
        var text = text(sample, data);
        int begin = 256 + text.length();
        text = text(sample, data).replace("@BEGIN@@@@@", String.format(Locale.ROOT, "%011d", begin)).replace("@END@@@@@@@", String.format(Locale.ROOT, "%011d", begin + data - 1));
        var head = String.format(Locale.ROOT, "FCS3.1    %8d%8d%8d%8d%8d%8d", 256, 255 + text.length(), begin, begin + data - 1, 0, 0);
        var bytes = new ByteArrayOutputStream(begin + data);
        bytes.writeBytes(String.format(Locale.ROOT, "%-256s", head).getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        var values = ByteBuffer.allocate(data).order(ByteOrder.LITTLE_ENDIAN);
        values.asFloatBuffer().put(events);
        bytes.writeBytes(values.array());
        return bytes.toByteArray();
    }

    private String text(String sample, int data) {
        var text = new StringBuilder("/$BEGINANALYSIS/0/$ENDANALYSIS/0/$BEGINSTEXT/0/$ENDSTEXT/0/$BEGINDATA/@BEGIN@@@@@/$ENDDATA/@END@@@@@@@/$BYTEORD/1,2,3,4")
            .append("/$DATATYPE/F/$MODE/L/$NEXTDATA/0/$PAR/").append(CHANNELS).append("/$TOT/").append(data / Float.BYTES / CHANNELS)
            .append("/$CYT/Made up/$SRC/").append(sample).append("/SAMPLE ID/").append(sample).append("/$DATE/02-MAR-2026/$BTIM/10:00:00/$ETIM/10:05:00")
            .append("/$SPILLOVER/2,FITC-A,PE-A,1,0.18,0.03,1");
        for (int i = 0; i < CHANNELS; i++) {
            text.append("/$P").append(i + 1).append("N/").append(NAMES[i]).append("/$P").append(i + 1).append("B/32/$P").append(i + 1)
                .append("R/262144/$P").append(i + 1).append("E/0,0");
            if (!STAINS[i].isEmpty()) {
                text.append("/$P").append(i + 1).append("S/").append(STAINS[i]);
            }
        }
        return text.append('/').toString();
    }
}
