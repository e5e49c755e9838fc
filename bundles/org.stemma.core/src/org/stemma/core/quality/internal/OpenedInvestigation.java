/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import org.stemma.core.record.KindModels;
import org.stemma.core.record.UnitText;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;
import org.stemma.model.record.Record;

/** The investigation that a result out of specification opens. */
public final class OpenedInvestigation {

	private final KindModels kinds;
	private final Function<Record, String> codes;

	/**
	 * Investigations of results.
	 *
	 * @param codes gives a new record its code
	 */
	public OpenedInvestigation(KindModels kinds, Function<Record, String> codes) {
		this.kinds = kinds;
		this.codes = codes;
	}

	/** An open investigation, or none when the result is not out of specification. */
	public Optional<Investigation> of(Result result, Instant now) {
		return result.getVerdict() == Verdict.OUT_OF_SPECIFICATION ? Optional.of(open(result, now)) : Optional.empty();
	}

	private Investigation open(Result result, Instant now) {
		Investigation investigation = kinds.create(Investigation.class);
		investigation.setCode(codes.apply(investigation));
		investigation.setResult(kinds.ref(result));
		investigation.setLot(result.getLot());
		investigation.setState(InvestigationState.OPEN);
		investigation.setOpened(now.truncatedTo(ChronoUnit.MICROS));
		investigation.setDescription(result.getTest() + " of lot " + result.getLot().code() + ": " + words(result)
				+ " is out of specification " + result.getSpecification().code() + " (" + result.getLimits() + ").");
		return investigation;
	}

	private static String words(Result result) {
		BigDecimal value = result.getValue();
		if (value == null) {
			return result.getText() == null ? "not detected" : result.getText();
		}
		Censoring censoring = result.isSetCensoring() ? result.getCensoring() : Censoring.NONE;
		String sign = censoring == Censoring.BELOW ? "< " : censoring == Censoring.ABOVE ? "> " : "";
		return (sign + value.toPlainString() + (result.getUnit() == null ? "" : " " + UnitText.printed(result.getUnit()))).strip();
	}
}
