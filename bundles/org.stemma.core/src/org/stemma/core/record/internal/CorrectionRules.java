/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.Problem;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Derivation;
import org.stemma.model.record.Record;

/**
 * What a correction may touch: what was entered about an act, a result or a vessel, not what it was done to, who entered
 * it, or what follows from it by rule.
 */
final class CorrectionRules {

	private static final String RESULT = "quality.Result";
	private static final String VESSEL = "culture.Vessel";
	/** Numbers that a vessel took over from the act that made it; they are what a work list asks to correct. */
	private static final Set<String> INHERITED = Set.of("passageNumber", "cumulativeDoublings", "seededViableCells");
	private static final Set<String> ACT_FIXED = Set.of("code", "performedBy", "builtOn", "formulaVersion", "attachments");
	private static final Set<String> RESULT_FIXED = Set.of("code", "lot", "test", "specification", "enteredBy", "run",
			"verdict", "limits");
	private static final Set<String> VESSEL_FIXED = Set.of("code", "lot");

	/** Whether records of a kind can be corrected. */
	boolean correctable(KindModel kind) {
		return kind.act() || kind.name().equals(RESULT) || kind.name().equals(VESSEL);
	}

	/** Why a field cannot be corrected, if it cannot. */
	Optional<Problem> refusal(KindModel kind, FieldModel field) {
		boolean fixed = switch (kind.name()) {
		case VESSEL -> VESSEL_FIXED.contains(field.name()) || field.readOnly() && !INHERITED.contains(field.name());
		case RESULT -> RESULT_FIXED.contains(field.name());
		default -> ACT_FIXED.contains(field.name()) || field.readOnly() || field.lineage() != FieldModel.Lineage.NONE;
		};
		return fixed ? Optional.of(Problem.error("field.fixed", field.label() + " of a "
				+ kind.title().toLowerCase(Locale.ROOT) + " cannot be corrected: it says what was done to what, by"
				+ " whom, or follows from the rest.")) : Optional.empty();
	}

	/** What is wrong with a correction as a whole. */
	List<Problem> corrected(Record before, Record after, Instant now) {
		if (after instanceof Act act && act.getPerformed() != null && act.getPerformed().isAfter(now)) {
			return List.of(Problem.error("act.future", after.getCode() + " cannot have been performed in the future."));
		}
		return sameMade(before, after);
	}

	/** Numbers of derivations may be corrected; which vessels or vials were made stays. */
	private static List<Problem> sameMade(Record before, Record after) {
		List<?> old = derivations((EObject) before);
		List<?> now = derivations((EObject) after);
		boolean same = old.size() == now.size() && IntStream.range(0, old.size())
				.allMatch(i -> sameTarget((Derivation) old.get(i), (Derivation) now.get(i)));
		return same ? List.of()
				: List.of(Problem.error("field.fixed", after.getCode()
						+ ": which vessels or vials were made cannot be corrected, only their numbers."));
	}

	private static boolean sameTarget(Derivation old, Derivation now) {
		return old.getTo().means(now.getTo()) && Objects.equals(old.getKind(), now.getKind());
	}

	private static List<?> derivations(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature("derivations");
		return feature == null ? List.of() : (List<?>) object.eGet(feature);
	}
}
