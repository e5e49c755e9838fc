/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Problem;
import org.stemma.model.quality.InvestigationConclusion;

/**
 * What somebody found out in an investigation; all of it is needed.
 *
 * @param conclusion whether the failure stands
 * @param rootCause  what caused it
 * @param impact     what it means for this and other lots
 */
record Closing(InvestigationConclusion conclusion, String rootCause, String impact) {

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		if (conclusion == null) {
			problems.add(Problem.error("investigation.conclusion",
					"Choose a conclusion: laboratory error, confirmed, or not confirmed."));
		}
		if (rootCause == null || rootCause.isBlank()) {
			problems.add(Problem.error("investigation.rootCause",
					"Enter the root cause. Where none was found, say what was looked into."));
		}
		if (impact == null || impact.isBlank()) {
			problems.add(Problem.error("investigation.impact", "Enter what it means for this and other lots."));
		}
		return problems;
	}
}
