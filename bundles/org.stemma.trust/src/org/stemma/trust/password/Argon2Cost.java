/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

/**
 * What one guess at a password costs (RFC 9106).
 *
 * @param memoryKib   memory in KiB, 8 per lane to 1 048 576
 * @param iterations  passes over the memory, 1 to 100
 * @param parallelism lanes, 1 to 16
 */
public record Argon2Cost(int memoryKib, int iterations, int parallelism) {

	/** For signing in: 46 MiB, one pass, the memory-heavy end of what OWASP recommends. */
	public static final Argon2Cost LOGIN = new Argon2Cost(47_104, 1, 1);

	/** For keys that sign: 64 MiB, three passes. */
	public static final Argon2Cost SIGNING = new Argon2Cost(65_536, 3, 1);

	private static final int LEAST_MEMORY_PER_LANE = 8;
	private static final int MOST_MEMORY = 1_048_576;
	private static final int MOST_ITERATIONS = 100;
	private static final int MOST_LANES = 16;

	/** Refuses what Argon2 cannot do and what would stop the machine. */
	public Argon2Cost {
		boolean lanes = parallelism >= 1 && parallelism <= MOST_LANES;
		boolean passes = iterations >= 1 && iterations <= MOST_ITERATIONS;
		if (!lanes || !passes || memoryKib < LEAST_MEMORY_PER_LANE * parallelism || memoryKib > MOST_MEMORY) {
			throw new IllegalArgumentException(
					"Argon2 cost out of range: m=" + memoryKib + ",t=" + iterations + ",p=" + parallelism);
		}
	}

	/** The parameters as they stand in a PHC string, for example {@code m=47104,t=1,p=1}. */
	public String text() {
		return "m=" + memoryKib + ",t=" + iterations + ",p=" + parallelism;
	}
}
