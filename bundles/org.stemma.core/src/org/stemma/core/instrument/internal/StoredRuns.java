/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.Imports.StoredRun;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;

/** Runs as they are stored, with what is known of their instruments. */
final class StoredRuns {

	private final LabReader lab;
	private final Supplier<List<NamedReader>> readers;

	StoredRuns(LabReader lab, Supplier<List<NamedReader>> readers) {
		this.lab = lab;
		this.readers = readers;
	}

	/** A run; refused with code {@code run.unknown}. */
	Outcome<StoredRun> of(RecordRef ref) {
		return lab.load(InstrumentRun.class, ref.id()).map(stored -> Outcome.of(run(stored.record())))
				.orElseGet(() -> Outcome.refused("run.unknown", "There is no run " + ref.code() + "."));
	}

	private StoredRun run(InstrumentRun run) {
		String technique = readers.get().stream().filter(reader -> reader.format().equals(run.getFormat()))
				.map(NamedReader::technique).findFirst().orElse("");
		String file = lab.load(RawFile.class, run.getFile().id()).map(Stored::record).map(RawFile::getName).orElse("");
		return new StoredRun(technique, file, device(lab.load(Instrument.class, run.getInstrument().id()).orElseThrow().record()),
				StoredContent.of(run, lab.lab().zone()));
	}

	private static Map<String, String> device(Instrument instrument) {
		Map<String, String> device = new HashMap<>();
		device.put("asset management identifier", instrument.getCode());
		Optional.ofNullable(instrument.getName()).ifPresent(name -> device.put("description", name));
		Optional.ofNullable(instrument.getInstrumentModel()).ifPresent(model -> device.put("model number", model));
		Optional.ofNullable(instrument.getSerialNumber()).ifPresent(serial -> device.put("equipment serial number", serial));
		Optional.ofNullable(instrument.getManufacturer()).ifPresent(made -> device.put("product manufacturer", made));
		return device;
	}
}
