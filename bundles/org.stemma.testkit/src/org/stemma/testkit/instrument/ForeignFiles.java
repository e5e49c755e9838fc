/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.stemma.api.instrument.InstrumentFile;

/** Files that no reader of an instrument's export may take for its own. */
public final class ForeignFiles {

	private static final int RANDOM_BYTES = 5_000;

	private static final Map<String, String> TEXTS = Map.of("prose.txt",
			"Dear colleague,\nthe flasks of Tuesday look fine; please feed them at 9:30, 20 mL each.\n", "orders.csv",
			"Order,Article,Amount,Price\n1,Medium 500 mL,12,18.90\n2,\"Flask, T75\",40,1.25\n", "orders.json",
			"{\"orders\": [{\"article\": \"medium\", \"amount\": 12}]}\n", "page.xml",
			"<?xml version=\"1.0\"?>\n<page><title>Incubators</title><p>37 &#176;C</p></page>\n", "log.txt",
			"2024-03-01 08:00:01 INFO started\n2024-03-01 08:00:02 WARN door open\n", "semicolons.csv",
			"Name;Value;\nRoom;3.14;\nDoor;open;\n", "tabs.txt", "Key:\tvalue\nDoor:\topen\nLight:\toff\n", "numbers.csv",
			"1,2,3\n4,5,6\n7,8,9\n", "one-line.txt", "0");

	private ForeignFiles() {
	}

	/** Text files of other kinds, each readable as what it is. */
	public static List<InstrumentFile> texts() throws IOException {
		List<InstrumentFile> files = new ArrayList<>();
		for (Map.Entry<String, String> text : TEXTS.entrySet()) {
			files.add(InstrumentFile.of(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8)));
		}
		return files;
	}

	/** Random bytes, and random bytes behind the first bytes of PDF, PNG, ZIP, FCS and UTF-16 files. */
	public static List<InstrumentFile> binaries(long seed) throws IOException {
		Random random = new Random(seed);
		List<InstrumentFile> files = new ArrayList<>();
		for (String start : List.of("", "%PDF-1.7\n", "\u0089PNG\r\n", "PK\u0003\u0004", "FCS3.1    ", "\u00FF\u00FE")) {
			byte[] bytes = new byte[RANDOM_BYTES];
			random.nextBytes(bytes);
			byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(head, 0, bytes, 0, head.length);
			files.add(InstrumentFile.of("binary-" + files.size() + ".bin", bytes));
		}
		return files;
	}
}
