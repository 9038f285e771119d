"""What a dependency scheme offers to the rules: clauses with their parts, and phrases."""
