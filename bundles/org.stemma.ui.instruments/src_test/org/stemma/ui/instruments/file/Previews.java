/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.ImportPreview.TakenUp;

/** Previews as values. */
final class Previews {

	static final RecordRef RUN = new RecordRef("instrument.InstrumentRun", UUID.randomUUID(), "RUN-000007");
	static final RecordRef VESSEL = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-000002");
	static final RecordRef LOT = new RecordRef("culture.Lot", UUID.randomUUID(), "MSC-1");
	private static final ContentHash HASH = new ContentHash("ab".repeat(32));

	private Previews() {
	}

	static ImportPreview of(Optional<RecordRef> known, Row... rows) {
		InstrumentFile file = new InstrumentFile("counts.csv", 1234, HASH, () -> new ByteArrayInputStream(new byte[0]));
		return new ImportPreview(UUID.randomUUID(), file, "beckman.vicell.blu", "1",
				new RecordRef("instrument.Instrument", UUID.randomUUID(), "INST-07"), new RunContent(List.of(), List.of(), List.of()), Map.of(),
				List.of(rows), List.of(), known);
	}

	/** A preview of a run that is taken up again. */
	static ImportPreview takenUp(Problem said, Row... rows) {
		ImportPreview known = of(Optional.of(RUN), rows);
		return new ImportPreview(known.operationId(), known.file(), known.format(), known.readerVersion(), known.instrument(),
				known.content(), Map.of(), known.rows(), List.of(said), known.known(), Optional.of(new TakenUp(RUN, 1, Instant.EPOCH, List.of())));
	}

	/** A row that a run keeps. */
	static Row kept(int index) {
		Problem note = Problem.note("row.kept", "Kept.");
		return new Row(index, sample("V-000002", ""), Optional.of(VESSEL), Optional.of(LOT), List.of(), List.of(note), true);
	}

	static Row row(int index, boolean matched, Problem... problems) {
		return new Row(index, sample("V-000002", ""), matched ? Optional.of(VESSEL) : Optional.empty(), Optional.of(LOT), List.of(),
				List.of(problems));
	}

	static Row planned(Planned... planned) {
		return new Row(0, sample("V-000002", ""), Optional.of(VESSEL), Optional.of(LOT), List.of(planned), List.of());
	}

	static SampleContent sample(String name, String well) {
		return new SampleContent(name, well, Optional.empty(), List.of(), Place.line("counts.csv", 2));
	}
}
