/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/**
 * No result that counts is out of specification, and the newest of each test can be decided. A passing retest lifts a
 * failing result only when an investigation found a laboratory error.
 */
@Component(property = { ReleaseCheck.CODE + "=" + PassingResults.CODE,
		ReleaseCheck.TITLE + "=" + PassingResults.TITLE })
public final class PassingResults implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "results";
	static final String TITLE = "Every result is within its limits";

	@Override
	public List<Finding> check(Dossier dossier) {
		Results results = new Results(dossier);
		Set<UUID> newest = results.newest().stream().map(result -> result.ref().id()).collect(Collectors.toSet());
		return results.counting().stream().flatMap(result -> finding(result, newest.contains(result.ref().id()))).toList();
	}

	private static Stream<Finding> finding(RecordView result, boolean newest) {
		return switch (Reading.of(result).name("verdict")) {
		case "WITHIN", "INFORMATION_ONLY" -> Stream.of();
		case "OUT_OF_SPECIFICATION" -> Stream.of(Finding.stop("result.failing", words(result)
				+ " is out of specification (" + result.text("limits") + "). Only an investigation that is closed with a "
				+ "laboratory error lifts it, together with a passing retest.", result.ref()));
		default -> !newest ? Stream.of()
				: Stream.of(Finding.stop("result.undecided", words(result) + " does not tell whether " + result.text("limits")
						+ " is met. Test again so that it can be decided.", result.ref()));
		};
	}

	private static String words(RecordView result) {
		String value = result.text("value").isEmpty() ? result.text("text")
				: result.text("value") + " " + result.text("unit");
		return Reading.named(result) + ", " + result.text("test") + " " + value.strip();
	}
}
