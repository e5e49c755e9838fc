/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.text.Texts;

/**
 * Scans in the Import view: an instrument's label presets the instrument, the label of a vessel, vial or lot is what the marked rows
 * are matched to.
 */
public final class InstrumentScan implements ScanHandler {

	private static final Texts TEXTS = new Texts(InstrumentScan.class);
	private static final String INSTRUMENT = "instrument.Instrument";

	private final ImportPane pane;

	/** Scans for a pane. */
	public InstrumentScan(ImportPane pane) {
		this.pane = pane;
	}

	@Override
	public Optional<Outcome<String>> scanned(Scan scan) {
		return scan.found().stream().filter(ref -> ref.kind().equals(INSTRUMENT)).findFirst().map(this::set)
				.or(() -> pane.match(scan.found().stream().filter(Matching::takes).toList()));
	}

	private Outcome<String> set(RecordRef instrument) {
		return Outcome.of(pane.instrument(instrument).map(file -> TEXTS.get("scan.again", instrument.code(), file))
				.orElseGet(() -> TEXTS.get("scan.set", instrument.code())));
	}
}
