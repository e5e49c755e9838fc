/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.core.record.RecordInvariant;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.EthicsApproval;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.InstrumentQualification;
import org.stemma.model.instrument.Maintenance;
import org.stemma.model.quality.Method;
import org.stemma.model.record.Record;

/** What ends does not end before it began: consents, approvals, calibrations, maintenances, methods. */
final class DaysInOrder implements RecordInvariant {

	@Override
	public List<Problem> check(Record record) {
		return switch (record) {
		case Consent consent -> problems(
				order(record, "Given on", consent.getGiven(), "Valid until", consent.getValidUntil()),
				order(record, "Given on", consent.getGiven(), "Withdrawn on", consent.getWithdrawn()));
		case EthicsApproval approval -> problems(
				order(record, "Approved on", approval.getApproved(), "Valid until", approval.getValidUntil()),
				order(record, "Approved on", approval.getApproved(), "Revoked on", approval.getRevoked()));
		case Calibration calibration -> problems(
				order(record, "Performed on", calibration.getPerformed(), "Due on", calibration.getDue()));
		case Maintenance maintenance -> problems(order(record, "Performed on", maintenance.getPerformed(), "Next due on",
				maintenance.getDue()));
		case InstrumentQualification stage -> problems(order(record, "Performed on", stage.getPerformed(),
				"Requalification due on", stage.getDue()));
		case Method method -> problems(
				order(record, "Effective from", method.getEffective(), "Retired on", method.getRetired()));
		default -> List.of();
		};
	}

	@SafeVarargs
	private static List<Problem> problems(Stream<Problem>... found) {
		return Stream.of(found).flatMap(each -> each).toList();
	}

	private static Stream<Problem> order(Record record, String firstLabel, LocalDate first, String lastLabel,
			LocalDate last) {
		if (first == null || last == null || !last.isBefore(first)) {
			return Stream.empty();
		}
		return Stream.of(Problem.error("record.order",
				record.getCode() + ": " + lastLabel + " (" + last + ") is before " + firstLabel + " (" + first + ")."));
	}
}
