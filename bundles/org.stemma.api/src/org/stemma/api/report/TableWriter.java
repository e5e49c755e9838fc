/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ConsumerType;

/** Writes tables in one form. Registered as a service with the property {@link #ENDING}. Stateless. */
@ConsumerType
public interface TableWriter {

	/** Service property, {@code String}: ending of the files it writes, without the dot, for example {@code csv}. */
	String ENDING = "stemma.table.ending";

	/**
	 * Writes a table.
	 *
	 * @param content what it says
	 * @param target  where to; left open
	 * @throws IOException when the target cannot be written
	 */
	void write(TableContent content, OutputStream target) throws IOException;
}
