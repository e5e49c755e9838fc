/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.stemma.api.Outcome;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Looks up what was scanned in the background and hands it to the scan bus. */
public final class ScanReader {

	private static final Texts TEXTS = new Texts(ScanReader.class);

	private final Workplace workplace;

	/** A reader at a workplace. */
	public ScanReader(Workplace workplace) {
		this.workplace = workplace;
	}

	/** Reads a scan; the answer comes on the user interface's thread. */
	public void read(String scanned, Consumer<Outcome<String>> answer) {
		String text = Normalizer.normalize(scanned, Normalizer.Form.NFKC).strip();
		if (text.startsWith(Scan.COMMAND_MARK)) {
			String command = text.substring(Scan.COMMAND_MARK.length()).toUpperCase(Locale.ROOT);
			answer.accept(workplace.scans().hand(new Scan(text, command, List.of())));
		} else if (!text.isEmpty()) {
			workplace.background().run(TEXTS.get("looking", text), () -> workplace.laboratory().records().scan(text),
					found -> answer.accept(workplace.scans().hand(new Scan(text, "", found))));
		}
	}
}
