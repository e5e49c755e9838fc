/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.util.Objects;

import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.identity.internal.Secrets;
import org.stemma.core.lab.Configuration;
import org.stemma.core.record.KindModels;

/**
 * What every laboratory of this process is put together from.
 *
 * @param kinds         the model
 * @param secrets       how passwords and keys are made
 * @param readers       the instrument readers
 * @param checks        the release checks
 * @param writers       the report writers
 * @param gateway       how extensions are called
 * @param configuration which software is at work
 */
record LabParts(KindModels kinds, Secrets secrets, ReaderRegistry readers, CheckRegistry checks, WriterRegistry writers,
		ExtensionGateway gateway, Configuration configuration) {

	LabParts {
		Objects.requireNonNull(kinds, "kinds");
		Objects.requireNonNull(secrets, "secrets");
		Objects.requireNonNull(readers, "readers");
		Objects.requireNonNull(checks, "checks");
		Objects.requireNonNull(writers, "writers");
		Objects.requireNonNull(gateway, "gateway");
		Objects.requireNonNull(configuration, "configuration");
	}
}
