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
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;

/** A small FCS 3.1 file of two channels, FSC-A and PE-A, whose values are given. */
final class MadeEvents {

	private static final int HEADER = 58;
	private static final int TEXT = 400;

	private MadeEvents() {
	}

	static InstrumentFile file(float... values) {
		int begin = HEADER + TEXT;
		int end = begin + values.length * Float.BYTES - 1;
		String text = "/$BEGINANALYSIS/0/$ENDANALYSIS/0/$BEGINSTEXT/0/$ENDSTEXT/0/$BEGINDATA/" + begin + "/$ENDDATA/" + end
				+ "/$BYTEORD/1,2,3,4/$DATATYPE/F/$MODE/L/$NEXTDATA/0/$PAR/2/$TOT/" + values.length / 2
				+ "/$P1N/FSC-A/$P1B/32/$P1R/1024/$P1E/0,0/$P2N/PE-A/$P2S/CD34/$P2B/32/$P2R/262144/$P2E/0,0/";
		String padded = text + " ".repeat(TEXT - text.length() - 0);
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
		Outcome<java.util.List<FlowData>> read = FlowData.read(file(values));
		return read.result().orElseThrow(() -> new AssertionError(read.problems())).getFirst();
	}
}
