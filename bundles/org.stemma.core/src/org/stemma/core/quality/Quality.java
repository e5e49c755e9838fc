/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.Verdict;

/** Results, investigations and restrictions. */
@ProviderType
public interface Quality {

	/**
	 * Enters a result by hand. It is judged against the lot's specification version; verdict and limits are kept with
	 * it. A result out of specification opens an investigation in the same commit.
	 */
	default Outcome<RecordView> enter(Session session, ResultEntry entry) {
		return enter(session, entry, "");
	}

	/**
	 * Enters a result by hand, where needed with the reason for keeping what an unfit instrument measured: it is restricted
	 * then, and its lot cannot be released on it until quality has judged the restriction.
	 *
	 * @param reason why it is kept although the instrument was not qualified, calibrated or maintained on the day; refused
	 *               with code {@code restriction.reason} where it is needed and empty
	 */
	Outcome<RecordView> enter(Session session, ResultEntry entry, String reason);

	/** What the verdict would be, without keeping anything. */
	Outcome<Judgement> judge(RecordRef lot, String test, Value value);

	/** Closes an investigation; not by the person who entered the result. */
	Outcome<RecordView> close(Session session, RecordRef investigation, int version, InvestigationConclusion conclusion,
			String rootCause, String impact);

	/**
	 * Judges a restriction: whether results that were imported although their instrument was not fit on the day stand; not
	 * by the person who imported them.
	 *
	 * @param assessment what supports the judgement
	 */
	Outcome<RecordView> judge(Session session, RecordRef restriction, int version, RestrictionJudgement judgement,
			String assessment);

	/** The lot's tests against its specification: one line per criterion, results newest first. */
	List<TestLine> tests(RecordRef lot);

	/**
	 * What a calibration that found its instrument out of tolerance puts in doubt: everything that the instrument measured
	 * since the calibration before it that had passed.
	 *
	 * @param calibration the calibration
	 * @return the results and lots to look at again, or that there is no such calibration
	 */
	Outcome<CalibrationImpact> impact(RecordRef calibration);

	/**
	 * What is in doubt.
	 *
	 * @param instrument the instrument
	 * @param lastGood   the last calibration before that had passed; empty when there is none, then everything is in doubt
	 * @param until      end of the day of the calibration
	 * @param results    results that rest on the instrument, oldest first
	 * @param lots       the lots of these results, each once
	 */
	record CalibrationImpact(RecordRef instrument, Optional<RecordRef> lastGood, Instant until, List<RecordRef> results,
			List<RecordRef> lots) {
		/** Copies the lists. */
		public CalibrationImpact {
			results = List.copyOf(results);
			lots = List.copyOf(lots);
		}
	}

	/**
	 * A value to be judged.
	 *
	 * @param censoring whether the number is a limit
	 * @param number    the number, for numeric criteria
	 * @param unit      its UCUM unit, must be that of the criterion or convertible to it
	 * @param text      chosen or written value, for other criteria
	 */
	record Value(Censoring censoring, Optional<BigDecimal> number, String unit, String text) {

		/** A plain number. */
		public static Value of(BigDecimal number, String unit) {
			return new Value(Censoring.NONE, Optional.of(number), unit, "");
		}

		/** A text or choice. */
		public static Value of(String text) {
			return new Value(Censoring.NONE, Optional.empty(), "", text);
		}
	}

	/**
	 * A result to be kept.
	 *
	 * @param operationId identity of the operation
	 * @param lot         the lot
	 * @param sample      vessel or vial it was sampled from, if any
	 * @param test        name of the criterion
	 * @param value       the value
	 * @param replicates  single values behind a mean
	 * @param measured    when it was measured; empty for now
	 * @param instrument  the instrument; empty for by hand
	 * @param run         the instrument run it came from, if any
	 * @param note        words, or empty
	 */
	record ResultEntry(UUID operationId, RecordRef lot, Optional<RecordRef> sample, String test, Value value,
			List<BigDecimal> replicates, Optional<Instant> measured, Optional<RecordRef> instrument,
			Optional<RecordRef> run, String note) {

		/** A result by hand, measured now. */
		public static ResultEntry byHand(RecordRef lot, String test, Value value) {
			return new ResultEntry(UUID.randomUUID(), lot, Optional.empty(), test, value, List.of(), Optional.empty(),
					Optional.empty(), Optional.empty(), "");
		}
	}

	/** A verdict with the limits in words. */
	record Judgement(Verdict verdict, String limits) {
	}

	/**
	 * One test of a lot.
	 *
	 * @param test           name of the criterion
	 * @param purpose        what it is for, by name
	 * @param limits         limits in words
	 * @param method         the method, if named
	 * @param results        its results, newest first
	 * @param investigations investigations of those results
	 */
	record TestLine(String test, String purpose, String limits, Optional<RecordRef> method, List<RecordView> results,
			List<RecordView> investigations) {
	}
}
