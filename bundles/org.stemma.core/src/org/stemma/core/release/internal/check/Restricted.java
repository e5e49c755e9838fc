/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/** What quality judged of results whose instrument was not fit on the day. */
public final class Restricted {

	private Restricted() {
	}

	/** The restriction that a result was imported under, if it was. */
	public static Optional<Reading> restriction(Dossier dossier, RecordView result) {
		return Reading.of(result).ref("restriction").flatMap(dossier::find).map(Reading::of);
	}

	/** Whether quality rejected a result. */
	public static boolean rejected(Dossier dossier, RecordView result) {
		return restriction(dossier, result).filter(each -> each.is("judgement", "RESULTS_REJECTED")).isPresent();
	}

	/** Whether quality judged that a result stands, knowing of that cause. */
	static boolean stands(Dossier dossier, RecordView result, String cause) {
		return restriction(dossier, result).filter(each -> each.is("judgement", "RESULTS_STAND"))
				.filter(each -> each.value("causes", List.class).filter(causes -> causes.contains(cause)).isPresent())
				.isPresent();
	}
}
