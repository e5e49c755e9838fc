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
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** No investigation is open, and none confirmed a failure. */
@Component(property = { ReleaseCheck.CODE + "=" + Investigations.CODE,
		ReleaseCheck.TITLE + "=" + Investigations.TITLE })
public final class Investigations implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "investigations";
	static final String TITLE = "Every investigation is closed without confirming the failure";

	@Override
	public List<Finding> check(Dossier dossier) {
		return dossier.all("quality.Investigation").stream().flatMap(Investigations::finding).toList();
	}

	private static Stream<Finding> finding(RecordView investigation) {
		Reading reading = Reading.of(investigation);
		if (!reading.is("state", "CLOSED")) {
			return Stream.of(Finding.stop("investigation.open", Reading.named(investigation) + " on "
					+ investigation.text("result") + " is open. Quality has to close it with a conclusion.", investigation.ref()));
		}
		return reading.is("conclusion", "CONFIRMED")
				? Stream.of(Finding.stop("investigation.confirmed", Reading.named(investigation) + " confirmed that "
						+ investigation.text("result") + " is out of specification. The lot can only be rejected.",
						investigation.ref()))
				: Stream.of();
	}
}
