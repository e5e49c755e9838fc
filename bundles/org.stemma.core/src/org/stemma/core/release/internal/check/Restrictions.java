/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** Quality has judged every restriction: results that were imported or entered although their instrument was not fit. */
@Component(property = { ReleaseCheck.CODE + "=" + Restrictions.CODE,
		ReleaseCheck.TITLE + "=" + Restrictions.TITLE })
public final class Restrictions implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "restrictions";
	static final String TITLE = "Quality has judged every restricted result";

	@Override
	public List<Finding> check(Dossier dossier) {
		return dossier.all("quality.Restriction").stream().map(Restrictions::finding).toList();
	}

	private static Finding finding(RecordView restriction) {
		Reading reading = Reading.of(restriction);
		String what = Reading.named(restriction) + (restriction.text("result").isEmpty() ? " on the results of " + restriction.text("run")
				: " on result " + restriction.text("result"));
		if (!reading.is("state", "JUDGED")) {
			return Finding.stop("restriction.open", what + " is open: " + restriction.text("description")
					+ " Quality has to judge whether they stand.", restriction.ref());
		}
		return reading.is("judgement", "RESULTS_REJECTED")
				? Finding.remark("restriction.rejected", what + ": they are rejected and do not count. "
						+ restriction.text("assessment"), restriction.ref())
				: Finding.remark("restriction.stands", what + ": they stand. " + restriction.text("assessment"),
						restriction.ref());
	}
}
