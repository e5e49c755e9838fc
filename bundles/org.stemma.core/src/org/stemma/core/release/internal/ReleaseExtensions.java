/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.stemma.api.report.ReportWriter;
import org.stemma.core.extension.ExtensionGateway;

/**
 * What others bring to a release.
 *
 * @param checks  the release checks that are there now
 * @param writer  the writer of certificates that is there now
 * @param gateway how both are called
 */
public record ReleaseExtensions(Supplier<List<NamedCheck>> checks, Supplier<Optional<ReportWriter>> writer,
		ExtensionGateway gateway) {

	/** Checks that nothing is missing. */
	public ReleaseExtensions {
		Objects.requireNonNull(checks, "checks");
		Objects.requireNonNull(writer, "writer");
		Objects.requireNonNull(gateway, "gateway");
	}
}
