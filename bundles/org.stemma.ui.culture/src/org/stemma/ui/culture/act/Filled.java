/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActDetails.Use;
import org.stemma.core.culture.NewVessel;
import org.stemma.ui.form.Values;

/** What was filled in, as parts of a request. */
public final class Filled {

	private Filled() {
	}

	/**
	 * What every act says.
	 *
	 * @param operation identity of the operation; the same for every try of one form
	 * @param files     photos and files to keep
	 */
	public static ActDetails details(UUID operation, Values values, List<Path> files) {
		return new ActDetails(operation, values.instant(FormLines.PERFORMED),
				values.records(FormLines.MATERIALS).stream().map(Use::of).toList(), values.text(FormLines.NOTE).strip(), files);
	}

	/** The vessel filled in, or else the one that the form is for. */
	static RecordRef vessel(Subject subject, Values values) {
		return values.record(FormLines.VESSEL).or(() -> subject.vesselRef()).orElseThrow();
	}

	/** New vessels: as many as said, or as there are codes when those are more. */
	static List<NewVessel> vessels(Values values) {
		return codes(values).stream().map(code -> new NewVessel(code, values.text(FormLines.FORMAT).strip(),
				values.quantity(FormLines.AREA), values.number(FormLines.CELLS_EACH))).toList();
	}

	/** Codes of what is made; blank ones are given by Stemma. */
	static List<String> codes(Values values) {
		List<String> given = values.texts(FormLines.CODES);
		int many = Math.max(values.integer(FormLines.COUNT).orElse(1), given.size());
		return IntStream.range(0, many).mapToObj(i -> i < given.size() ? given.get(i) : "").toList();
	}
}
