package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"roundtable/session"
)

// shells are those whose tab key can complete.
func shells() []string { return []string{"bash", "fish", "powershell", "zsh"} }

// completion prints what a shell needs to complete.
func (p *program) completion() *cobra.Command {
	var bare bool
	c := &cobra.Command{
		Use: "completion", ValidArgs: shells(), Args: takes(0, 1), DisableFlagsInUseLine: true,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return p.complete(c.Root(), args[0], !bare)
		},
	}
	c.Flags().BoolVar(&bare, "no-descriptions", false, "")
	return c
}

// complete prints the script of a shell; with about it says of each completion
// what it is.
func (p *program) complete(root *cobra.Command, shell string, about bool) error {
	switch {
	case shell == "bash":
		return root.GenBashCompletionV2(p.out, about)
	case shell == "fish":
		return root.GenFishCompletion(p.out, about)
	case shell == "powershell" && about:
		return root.GenPowerShellCompletionWithDesc(p.out)
	case shell == "powershell":
		return root.GenPowerShellCompletion(p.out)
	case shell == "zsh" && about:
		return root.GenZshCompletion(p.out)
	case shell == "zsh":
		return root.GenZshCompletionNoDesc(p.out)
	}
	return wrong(session.Say("The shells are: %s.", strings.Join(shells(), ", ")), "there is no completion for %q", shell)
}
