/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.identity.Authority;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.query.Query;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.SpecificationState;

/** A lot with a vessel and a vial, a calibrated counter that writes the test format, and criteria filled from its fields. */
final class ImportLab {

	static final String FORMAT = "test.list";

	final TestLab lab = new TestLab();
	final SampleRecords samples = lab.samples();
	final List<NamedReader> readers = new ArrayList<>(
			List.of(new NamedReader(FORMAT, "Test list", "3", new ListReader("LIST", 90))));
	final RecordRef specification = samples.specification("S-1", SpecificationState.EFFECTIVE,
			criterion("Viability", "70", null, "%", "viability (cell counter)"),
			criterion("Density", "100000", null, "/mL", "viable cell density (cell counter)"),
			criterion("Sterility", "0", null, "%", null));
	final RecordRef lot = samples.lot("LOT-1", samples.line("MSC-1"), specification);
	final RecordRef vessel = samples.vessel("V-1", lot);
	final RecordRef instrument = instrument("I-1", null);
	final RecordRef calibration = samples.calibration("CAL-1", instrument, LocalDate.of(2026, 12, 31));
	private final Path folder;

	ImportLab(Path folder) {
		this.folder = folder;
	}

	RecordRef instrument(String code, String serial) {
		RecordRef ref = samples.instrument(code);
		lab.change(Role.SUPERVISOR, Instrument.class, ref, made -> {
			made.setFormat(FORMAT);
			made.setSerialNumber(serial);
		});
		return ref;
	}

	private Criterion criterion(String test, String low, String high, String unit, String field) {
		Criterion criterion = samples.criterion(test, low, high, unit);
		criterion.setInstrumentField(field);
		return criterion;
	}

	Imports imports() {
		return new StoredImports(lab.store(), lab.kinds(), lab.clock(), new Authority(lab.store()),
				() -> List.copyOf(readers), new ExtensionGateway(work -> new Thread(work).start(), lab.clock(), problem -> {
				}));
	}

	/** A file with that first line and one sample line each. */
	Path file(String name, String... lines) {
		try {
			return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** A file of the test format. */
	Path list(String... lines) {
		String[] all = new String[lines.length + 1];
		all[0] = "LIST";
		System.arraycopy(lines, 0, all, 1, lines.length);
		return file("counts.txt", all);
	}

	Outcome<ImportPreview> preview(Path file) {
		return imports().preview(lab.session(Role.BENCH), file, Optional.empty());
	}

	Outcome<ImportPreview> preview(Path file, String code) {
		return imports().preview(lab.session(Role.BENCH), file, Optional.of(code));
	}

	Outcome<ImportPreview> match(ImportPreview preview, Map<Integer, RecordRef> chosen) {
		return imports().match(lab.session(Role.BENCH), preview, chosen);
	}

	Outcome<ImportReceipt> accept(ImportPreview preview, Integer... rows) {
		return imports().accept(lab.session(Role.BENCH), preview, Set.of(rows));
	}

	long count(String kind) {
		return lab.store().count(Query.of(kind));
	}

	static String codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).collect(Collectors.joining(" "));
	}
}
