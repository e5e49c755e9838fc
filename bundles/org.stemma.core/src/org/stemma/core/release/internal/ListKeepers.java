/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.ContentHash;
import org.stemma.core.lab.Configuration;
import org.stemma.core.release.internal.History.Version;
import org.stemma.model.release.Signature;

/**
 * Which programs keep the list of the dossier that they sign. Earlier ones do not, and one of them may still be at work on a
 * server while a later one signs; each signature says, in what is signed, which configuration made it.
 *
 * @param configurations those that have kept a list
 * @param since          entry of the first signature with a list
 */
record ListKeepers(Set<ContentHash> configurations, long since) {

	/** The programs that kept one. */
	static ListKeepers among(Collection<History<Signature>> signatures) {
		Set<ContentHash> configurations = new HashSet<>();
		List<Version<Signature>> kept = signatures.stream().flatMap(history -> history.first().stream())
				.filter(made -> made.record().getContent() != null).toList();
		kept.forEach(made -> configurations.add(made.record().getConfiguration()));
		return new ListKeepers(configurations, kept.stream().mapToLong(made -> made.entry().sequence()).min()
				.orElse(Long.MAX_VALUE));
	}

	/** Why a signature should have a list, if it should. */
	Optional<String> expecting(Version<Signature> signed) {
		ContentHash configuration = signed.record().getConfiguration();
		if (configuration.equals(Configuration.unknown())) {
			return signed.entry().sequence() < since ? Optional.empty()
					: Optional.of("signatures before it do, since entry " + since);
		}
		return configurations.contains(configuration)
				? Optional.of("another signature of the same configuration " + configuration.brief() + " does") : Optional.empty();
	}
}
