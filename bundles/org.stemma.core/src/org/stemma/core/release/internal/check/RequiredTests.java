/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** Every test that the specification demands for release has a result that counts. */
@Component(property = { ReleaseCheck.CODE + "=" + RequiredTests.CODE, ReleaseCheck.TITLE + "=" + RequiredTests.TITLE })
public final class RequiredTests implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "tests";
	static final String TITLE = "Every test for release has a result";

	@Override
	public List<Finding> check(Dossier dossier) {
		return Results.specification(dossier).map(specification -> missing(dossier, specification)).orElse(List.of());
	}

	private static List<Finding> missing(Dossier dossier, RecordView specification) {
		Results results = new Results(dossier);
		Stream<String> tests = Reading.parts(specification, "criteria").stream()
				.filter(criterion -> criterion.is("purpose", "RELEASE")).map(criterion -> criterion.name("test"));
		return tests.filter(test -> results.counting(test, specification.ref()).isEmpty())
				.map(test -> finding(dossier, test, specification.ref())).toList();
	}

	private static Finding finding(Dossier dossier, String test, RecordRef specification) {
		boolean other = dossier.all("quality.Result").stream().map(Reading::of)
				.anyMatch(result -> result.name("test").equalsIgnoreCase(test));
		String lift = other
				? "Its earlier results do not count, since they are laboratory errors or were judged by another version. "
						+ "Test again and enter the result."
				: "Test and enter the result.";
		return Finding.stop("test.missing", Reading.named(dossier.lot()) + " has no result for " + test
				+ ", which specification " + specification.code() + " demands for release. " + lift, specification);
	}
}
