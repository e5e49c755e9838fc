/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/**
 * Everything that the decision on a lot reads: the lot, its specification, results and investigations, the lot's whole
 * ancestry with donors, consents, materials and acts, and the instruments with their calibrations.
 *
 * @param lot     the lot
 * @param asOf    the moment for which dates such as expiry and calibration are judged
 * @param zone    the laboratory's zone, in which days are counted
 * @param records every record, each once, the lot included
 */
public record Dossier(RecordView lot, Instant asOf, ZoneId zone, List<RecordView> records) {

	/** Copies the list. */
	public Dossier {
		Objects.requireNonNull(lot, "lot");
		Objects.requireNonNull(asOf, "asOf");
		Objects.requireNonNull(zone, "zone");
		records = List.copyOf(records);
	}

	/** The day that dates are judged for. */
	public LocalDate day() {
		return LocalDate.ofInstant(asOf, zone);
	}

	/** All records of a kind, for example {@code quality.Result}. */
	public List<RecordView> all(String kind) {
		return records.stream().filter(view -> view.ref().kind().equals(kind)).toList();
	}

	/** The record that a reference means, if the dossier holds it. */
	public Optional<RecordView> find(RecordRef ref) {
		return records.stream().filter(view -> view.ref().means(ref)).findFirst();
	}
}
