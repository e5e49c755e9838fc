/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;

/** A small FCS 3.1 file whose values are given; of the two channels FSC-A and PE-A, unless others are named. */
final class MadeEvents {

	private static final int HEADER = 58;
	private static final int TEXT = 600;

	private MadeEvents() {
	}

	static InstrumentFile file(float... values) {
		return file("/$P1N/FSC-A/$P1B/32/$P1R/1024/$P1E/0,0/$P2N/PE-A/$P2S/CD34/$P2B/32/$P2R/262144/$P2E/0,0/", 2, values);
	}

	/** Channels with the same range, each as name or as name and label with an equals sign between. */
	static FlowData of(List<String> channels, float... values) {
		StringBuilder text = new StringBuilder("/");
		for (int i = 1; i <= channels.size(); i++) {
			String[] named = channels.get(i - 1).split("=");
			text.append("$P" + i + "N/" + named[0] + "/$P" + i + "B/32/$P" + i + "R/262144/$P" + i + "E/0,0/");
			text.append(named.length > 1 ? "$P" + i + "S/" + named[1] + "/" : "");
		}
		return read(file(text.toString(), channels.size(), values));
	}

	private static InstrumentFile file(String channels, int count, float... values) {
		int begin = HEADER + TEXT;
		int end = begin + values.length * Float.BYTES - 1;
		String text = "/$BEGINANALYSIS/0/$ENDANALYSIS/0/$BEGINSTEXT/0/$ENDSTEXT/0/$BEGINDATA/" + begin + "/$ENDDATA/" + end
				+ "/$BYTEORD/1,2,3,4/$DATATYPE/F/$MODE/L/$NEXTDATA/0/$PAR/" + count + "/$TOT/" + values.length / count + channels;
		String padded = text + " ".repeat(TEXT - text.length());
		ByteBuffer bytes = ByteBuffer.allocate(end + 1).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(String.format(Locale.ROOT, "FCS3.1    %8d%8d%8d%8d%8d%8d", HEADER, HEADER + text.length() - 1, begin, end, 0, 0)
				.getBytes(StandardCharsets.US_ASCII));
		bytes.put(padded.getBytes(StandardCharsets.US_ASCII));
		for (float value : values) {
			bytes.putFloat(value);
		}
		try {
			return InstrumentFile.of("made.fcs", bytes.array());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static FlowData of(float... values) {
		return read(file(values));
	}

	private static FlowData read(InstrumentFile file) {
		Outcome<List<FlowData>> read = FlowData.read(file);
		return read.result().orElseThrow(() -> new AssertionError(read.problems())).getFirst();
	}
}
