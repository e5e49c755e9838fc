/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.QualityFactory;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;
import org.stemma.model.quality.Verdict;

final class JudgeTest {

	private final Judge judge = new Judge();

	@ParameterizedTest
	@CsvSource({ ">= 70,70,WITHIN", ">= 70,69.9,OUT_OF_SPECIFICATION", "> 70,70,OUT_OF_SPECIFICATION",
			"> 70,70.1,WITHIN", "<= 5,5,WITHIN", "<= 5,5.1,OUT_OF_SPECIFICATION", "< 5,5,OUT_OF_SPECIFICATION",
			"< 5,4.999,WITHIN", ">= 20; <= 30,20,WITHIN", ">= 20; <= 30,30,WITHIN", ">= 20; < 30,30,OUT_OF_SPECIFICATION",
			"> 20; <= 30,20,OUT_OF_SPECIFICATION", ">= 20; <= 30,31,OUT_OF_SPECIFICATION", "'',17,WITHIN" })
	void comparesWithOpenAndClosedBounds(String limits, String value, Verdict expected) {
		assertEquals(expected, verdict(Criteria.number("Viability", limits, "%"), number(value, "%")));
	}

	@ParameterizedTest
	@CsvSource({ ">= 70,0,69.5,WITHIN", ">= 70,0,69.49,OUT_OF_SPECIFICATION", "<= 5.0,1,5.04,WITHIN",
			"<= 5.0,1,5.05,OUT_OF_SPECIFICATION", "<= 5.00,2,5.005,OUT_OF_SPECIFICATION", "< 5,0,4.5,OUT_OF_SPECIFICATION" })
	void roundsHalfUpBeforeItCompares(String limits, int decimals, String value, Verdict expected) {
		Criterion criterion = Criteria.number("Purity", limits, "%");
		criterion.setDecimals(decimals);
		assertEquals(expected, verdict(criterion, number(value, "%")));
	}

	@ParameterizedTest
	@CsvSource({ "< 5,BELOW,0.5,WITHIN", "< 5,BELOW,5,WITHIN", "<= 5,BELOW,10,NOT_DECIDABLE",
			"<= 5,ABOVE,5,OUT_OF_SPECIFICATION", "<= 5,ABOVE,4,NOT_DECIDABLE", ">= 5,BELOW,5,OUT_OF_SPECIFICATION",
			">= 5,BELOW,6,NOT_DECIDABLE", "> 5,ABOVE,5,WITHIN", ">= 5,ABOVE,5,WITHIN", ">= 5,ABOVE,4.9,NOT_DECIDABLE",
			">= 0; <= 5,BELOW,1,WITHIN", "> 0; <= 5,BELOW,1,NOT_DECIDABLE", ">= 2; <= 5,BELOW,1,OUT_OF_SPECIFICATION",
			"< 5,NOT_DETECTED,,WITHIN", "<= 0,NOT_DETECTED,,WITHIN", ">= 5,NOT_DETECTED,,OUT_OF_SPECIFICATION",
			"> 0,NOT_DETECTED,,OUT_OF_SPECIFICATION", ">= 0; <= 5,NOT_DETECTED,,WITHIN", "'',NOT_DETECTED,,WITHIN" })
	void takesACensoredValueAsTheRangeThatItIs(String limits, Censoring censoring, String value, Verdict expected) {
		Value censored = new Value(censoring, Optional.ofNullable(value).map(BigDecimal::new), "[EU]/mL", "");
		assertEquals(expected, verdict(Criteria.number("Endotoxin", limits, "[EU]/mL"), censored));
	}

	@Test
	void doesNotRoundACensoredValue() {
		Criterion criterion = Criteria.number("Endotoxin", "< 5", "[EU]/mL");
		criterion.setDecimals(0);
		Value value = new Value(Censoring.BELOW, Optional.of(new BigDecimal("5.4")), "[EU]/mL", "");
		assertEquals(Verdict.NOT_DECIDABLE, verdict(criterion, value));
	}

	@Test
	void knowsThatPercentEndsAtHundred() {
		Value value = new Value(Censoring.ABOVE, Optional.of(new BigDecimal("95")), "%", "");
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("CD73", ">= 90; <= 100", "%"), value));
	}

	@Test
	void convertsUnitsBeforeItCompares() {
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Viability", ">= 70", "%"), number("0.7", "1")));
		assertEquals(Verdict.OUT_OF_SPECIFICATION,
				verdict(Criteria.number("Density", ">= 1", "10*6/mL"), number("999999", "/mL")));
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Density", ">= 1", "10*6/mL"), number("1000000", "1/mL")));
	}

	@Test
	void refusesAUnitThatCannotBeConverted() {
		Outcome<Judgement> outcome = judge.judge(Criteria.number("Endotoxin", "< 0.5", "[EU]/mL"),
				number("0.1", "[iU]/mL"));
		assertEquals("result.unit", outcome.problems().getFirst().code());
		assertTrue(outcome.problems().getFirst().message().contains("judged in EU/mL"));
		assertFalse(outcome.succeeded());
		assertEquals("result.unit", refusal(Criteria.number("Viability", ">= 70", "%"), number("70", "mL")));
	}

	@ParameterizedTest
	@CsvSource({ "%,-0.1,NONE", "%,100.1,NONE", "10*6/mL,-1,NONE", "1,-1,NONE", "%,0,BELOW", "%,100,ABOVE", "%,-3,BELOW" })
	void refusesValuesThatCannotBe(String unit, String value, Censoring censoring) {
		Value number = new Value(censoring, Optional.of(new BigDecimal(value)), unit, "");
		assertEquals("result.implausible", refusal(Criteria.number("Test", ">= 70", unit), number));
	}

	@Test
	void allowsWhatTheLimitsThemselvesAllow() {
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Potency", ">= 80; <= 125", "%"), number("101", "%")));
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Shift", ">= -1", "1"), number("-0.5", "1")));
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Transport", "<= 8", "Cel"), number("-2", "Cel")));
		assertEquals(Verdict.WITHIN, verdict(Criteria.number("Change", "<= 1", "{log10}"), number("-0.3", "{log10}")));
	}

	@Test
	void refusesWordsWhereANumberBelongs() {
		assertEquals("result.number", refusal(Criteria.number("Viability", ">= 70", "%"), Value.of("good")));
		assertEquals("result.text", refusal(Criteria.text("Appearance", "conforms"), number("1", "1")));
	}

	@Test
	void comparesChoicesWhateverTheirCase() {
		Criterion mycoplasma = Criteria.choice("Mycoplasma", List.of("not detected"), List.of("not detected", "detected"));
		assertEquals(Verdict.WITHIN, verdict(mycoplasma, Value.of("Not detected ")));
		assertEquals(Verdict.OUT_OF_SPECIFICATION, verdict(mycoplasma, Value.of("detected")));
		assertEquals(Verdict.WITHIN,
				verdict(mycoplasma, new Value(Censoring.NOT_DETECTED, Optional.empty(), "", "")));
		assertEquals("result.choice", refusal(mycoplasma, Value.of("maybe")));
	}

	@Test
	void leavesTextWithoutAnAcceptedValueToAPerson() {
		assertEquals(Verdict.NOT_DECIDABLE, verdict(Criteria.text("Appearance"), Value.of("slightly turbid")));
		assertEquals(Verdict.WITHIN, verdict(Criteria.text("Karyotype", "46,XX", "46,XY"), Value.of("46,XY")));
		assertEquals(Verdict.OUT_OF_SPECIFICATION,
				verdict(Criteria.text("Karyotype", "46,XX"), Value.of("47,XX,+12")));
	}

	@Test
	void givesNoVerdictForInformationButTellsTheLimits() {
		for (TestPurpose purpose : List.of(TestPurpose.INFORMATION, TestPurpose.REFERENCE)) {
			Criterion criterion = Criteria.number("HLA-DR", "<= 20", "%");
			criterion.setPurpose(purpose);
			assertEquals(new Judgement(Verdict.INFORMATION_ONLY, "≤ 20 %"), judge.judge(criterion, number("40", "%")).get());
		}
	}

	@Test
	void findsATestByNameAndNamesTheTestsOtherwise() {
		SpecificationVersion specification = QualityFactory.eINSTANCE.createSpecificationVersion();
		specification.setCode("SP-1/2");
		specification.getCriteria().addAll(List.of(Criteria.text("Appearance"), Criteria.number("Viability", "> 1", "%")));
		assertEquals("Viability", judge.criterion(specification, " viability").get().getTest());
		String message = judge.criterion(specification, "Purity").problems().getFirst().message();
		assertTrue(message.contains("Appearance, Viability"), message);
		assertTrue(message.contains("SP-1/2"), message);
	}

	private Verdict verdict(Criterion criterion, Value value) {
		return judge.judge(criterion, value).get().verdict();
	}

	private String refusal(Criterion criterion, Value value) {
		Outcome<Judgement> outcome = judge.judge(criterion, value);
		assertFalse(outcome.succeeded(), "refused");
		return outcome.problems().getFirst().code();
	}

	private static Value number(String number, String unit) {
		return Value.of(new BigDecimal(number), unit);
	}
}
