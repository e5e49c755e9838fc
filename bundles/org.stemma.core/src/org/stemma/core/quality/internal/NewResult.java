/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.Result;
import org.stemma.model.record.Record;

/**
 * A result ready to be committed.
 *
 * @param result        the judged result
 * @param investigation the investigation that it opens, when it is out of specification
 * @param builtOn       lot and specification version as they were judged by
 */
public record NewResult(Result result, Optional<Investigation> investigation, List<Required> builtOn) {

	/** Copies the list. */
	public NewResult {
		builtOn = List.copyOf(builtOn);
	}

	/** The new records. */
	public List<Record> records() {
		return Stream.concat(Stream.of((Record) result), investigation.stream()).toList();
	}
}
