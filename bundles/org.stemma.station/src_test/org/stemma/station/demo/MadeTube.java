/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A made up FCS 3.1 file of a CD34 enumeration: beads, lymphocytes, CD34 positive cells, and as many that take up 7-AAD a little. */
final class MadeTube {

	private static final String[] NAMES = { "FSC-A", "SSC-A", "FL1-A", "FL2-A", "FL3-A" };
	private static final String[] STAINS = { "", "", "CD45 FITC", "CD34 PE", "7-AAD" };
	private static final int BEGIN = 2_048;

	private final List<float[]> events = new ArrayList<>();

	MadeTube(int beads, int lymphocytes, int stemCells, int dim) {
		add(beads, 20_000, 200_000, 250_000, 250_000, 10);
		add(lymphocytes, 90_000, 20_000, 60_000, 50, 20);
		add(stemCells, 110_000, 25_000, 3_000, 20_000, 20);
		add(dim, 110_000, 25_000, 3_000, 20_000, 700);
	}

	private void add(int times, float... event) {
		for (int i = 0; i < times; i++) {
			events.add(event);
		}
	}

	byte[] bytes(String sample) {
		ByteBuffer data = ByteBuffer.allocate(events.size() * NAMES.length * Float.BYTES);
		events.forEach(event -> {
			for (float value : event) {
				data.putFloat(value);
			}
		});
		StringBuilder text = new StringBuilder("/$BEGINDATA/" + BEGIN + "/$ENDDATA/" + (BEGIN + data.capacity() - 1)
				+ "/$BYTEORD/4,3,2,1/$DATATYPE/F/$MODE/L/$NEXTDATA/0/$PAR/" + NAMES.length + "/$TOT/" + events.size() + "/SAMPLE ID/" + sample
				+ "/$DATE/02-MAR-2026/$ETIM/10:05:00");
		for (int i = 1; i <= NAMES.length; i++) {
			text.append("/$P" + i + "N/" + NAMES[i - 1] + "/$P" + i + "B/32/$P" + i + "R/262144/$P" + i + "E/0,0");
			if (!STAINS[i - 1].isEmpty()) {
				text.append("/$P" + i + "S/" + STAINS[i - 1]);
			}
		}
		text.append('/');
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(String.format(Locale.ROOT, "FCS3.1    %8d%8d%8d%8d%8d%8d%s", 58, 57 + text.length(), BEGIN, BEGIN + data.capacity() - 1, 0, 0,
				text).getBytes(StandardCharsets.US_ASCII));
		file.writeBytes(" ".repeat(BEGIN - file.size()).getBytes(StandardCharsets.US_ASCII));
		file.writeBytes(data.array());
		return file.toByteArray();
	}
}
