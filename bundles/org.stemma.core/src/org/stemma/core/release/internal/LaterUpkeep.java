/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.instrument.InstrumentQualification;
import org.stemma.model.instrument.Maintenance;
import org.stemma.model.instrument.MaintenanceOutcome;
import org.stemma.model.instrument.QualificationOutcome;
import org.stemma.model.record.Record;

/**
 * What was entered about an instrument after a lot was decided, and found nothing wrong with it. It is no part of what was
 * decided: else the next calibration of an instrument would make every signature on its lots look outdated. A calibration that
 * had to adjust the instrument or failed stays in, since it casts doubt on what was measured before it.
 */
final class LaterUpkeep {

	private final LabReader reader;
	private final long decided;

	/** Of a lot that was decided on. */
	LaterUpkeep(LabReader reader, Decision decision) {
		this.reader = reader;
		this.decided = Long.parseLong(decision.signature().record().getHeadSequence());
	}

	/** The records without it. */
	List<Stored<? extends Record>> without(List<Stored<? extends Record>> records) {
		Set<UUID> good = records.stream().filter(stored -> good(stored.record())).map(stored -> stored.ref().id()).collect(Collectors.toSet());
		Map<UUID, List<RecordVersion>> versions = reader.versions(good);
		return records.stream().filter(stored -> !later(versions.getOrDefault(stored.ref().id(), List.of()))).toList();
	}

	private boolean later(List<RecordVersion> versions) {
		return !versions.isEmpty() && versions.getFirst().sequence() > decided;
	}

	private static boolean good(Record record) {
		return switch (record) {
		case Calibration calibration -> calibration.getOutcome() == CalibrationOutcome.PASSED;
		case Maintenance maintenance -> maintenance.getOutcome() == MaintenanceOutcome.FIT_FOR_USE;
		case InstrumentQualification qualification -> qualification.getOutcome() == QualificationOutcome.PASSED;
		default -> false;
		};
	}
}
